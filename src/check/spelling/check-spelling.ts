import type { Ledger } from "../../ledger/ledger.ts";
import { nearest } from "../../ledger/suggest.ts";
import type { Problem } from "../../schemas/problem.ts";
import { valueOffset, type Chapter, type Report } from "../chapter.ts";
import { dateSlips } from "../date-slips.ts";
import { monthsOf } from "../dates.ts";
import { blotOut, type Prose } from "../prose.ts";
import { attribute, elementsIn } from "../tree.ts";
import { dictionaryOf, spelledLanguages, type Dictionary } from "./dictionary.ts";
import { namesIn } from "./names-in.ts";
import { ownText } from "./own-text.ts";
import { readWordList, wordListFile } from "./word-list.ts";
import { wordsIn } from "./words-in.ts";

/** The most words to find suggestions for, which is slow: a story in another language would have thousands. */
const mostSuggested = 40;

/**
 * Checks the spelling of all that is written in `content/`, and the project's own list of words. What a quotation or a fact
 * prints is not ours to spell, nor are titles of publications. Warns where the language has no dictionary.
 */
export function checkSpelling(
  chapters: ReadonlyMap<Chapter, Report>,
  ledger: Ledger,
  list: string,
  problems: Problem[],
): void {
  const { language } = ledger.story;
  const own = readWordList(list);
  problems.push(...own.problems);
  const dictionary = dictionaryOf(language);
  if (!dictionary) {
    problems.push({
      ...ledger.at("content/story.yaml", ["language"]),
      severity: "warning",
      message: `spelling was not checked: there is no dictionary for ${JSON.stringify(language)}; there is one for ${spelledLanguages.join(", ")}`,
    });
    return;
  }
  const names = namesIn(ledger);
  const months = monthsOf(language);
  const used = new Set<string>();
  const has = (word: string): boolean => {
    const listed = [word, word.charAt(0).toLowerCase() + word.slice(1)].find((form) => own.lines.has(form));
    if (listed !== undefined) used.add(listed);
    return listed !== undefined || names.has(word) || dictionary.knows(word);
  };
  const knows = (written: string): boolean => {
    const word = written.replaceAll("’", "'").replace(/'s?$/, "");
    if (word.length < 2 || has(word)) return true;
    // The name may be defined in a file that could not be read.
    if (!ledger.whole && /^\p{Lu}/u.test(word)) return true;
    const parts = word.split(/['.-]/);
    return parts.length > 1 && parts.every((part) => part.length < 2 || has(part));
  };
  // A date written wrongly is reported as such, with its month; not again as a misspelling.
  const withoutDays = (text: string): string =>
    dateSlips(text, months).reduce((rest, { from, text: day }) => blotOut(rest, from, from + day.length), text);
  const written = new Set<string>();
  const unknown: { readonly word: string; readonly tell: (message: string) => void }[] = [];
  const look = (word: string, tell: (message: string) => void): void => {
    if (knows(word)) written.add(word);
    else unknown.push({ word, tell });
  };

  for (const { file, path, text } of ownText(ledger)) {
    for (const word of new Set(
      wordsIn(/^content\/(?:scenes|chapters)\//.test(file) ? withoutDays(text) : text).map(({ word }) => word),
    )) {
      look(word, (message) =>
        problems.push({
          ...ledger.at(file, path, new RegExp(`(?<!\\p{L})${word.replaceAll(".", "\\.")}(?!\\p{L})`, "u")),
          message,
        }),
      );
    }
  }
  for (const [chapter, report] of chapters) {
    if (chapter.front.title === "") continue; // its front matter may have been read as prose
    for (const prose of chapter.prose)
      for (const { word, offset } of wordsIn(withoutDays(typedWords(prose))))
        look(word, (message) => report(prose.offsets[offset]!, message));
    for (const node of elementsIn(chapter.tree, "Step", "Later"))
      for (const { word, offset } of wordsIn(withoutDays(attribute(node, "when") ?? "")))
        look(word, (message) => report(valueOffset(chapter, node, "when") + offset, message));
  }

  const suggested = new Set(unknown.map(({ word }) => word).slice(0, mostSuggested));
  for (const { word, tell } of unknown) {
    if (word !== word.normalize("NFC")) {
      tell(
        `the accents in ${JSON.stringify(word)} are signs of their own, as some programs paste them; type these letters anew`,
      );
      continue;
    }
    const better = suggested.has(word) ? betterWords(word, [...own.lines.keys(), ...names], written, dictionary) : [];
    tell(
      `${JSON.stringify(word)} is not in the dictionary; ${better.length ? `write ${better.map((one) => JSON.stringify(one)).join(" or ")}` : "correct it"}, or add it to ${wordListFile}`,
    );
  }

  // What could not be read may use it.
  if (!ledger.whole || [...chapters.keys()].some((chapter) => chapter.broken)) return;
  for (const [word, line] of own.lines) {
    if (!used.has(word))
      problems.push({
        file: wordListFile,
        line,
        column: 1,
        severity: "warning",
        message: `${JSON.stringify(word)} is written nowhere; delete it`,
      });
    else if (dictionary.knows(word) || names.has(word))
      problems.push({
        file: wordListFile,
        line,
        column: 1,
        severity: "warning",
        message: `${JSON.stringify(word)} is known without this list; delete it`,
      });
  }
}

/** What was probably meant: a known name or a word of the story that differs in one letter (the dictionary suggests few plurals), then the dictionary's suggestions. */
function betterWords(
  word: string,
  names: readonly string[],
  written: ReadonlySet<string>,
  dictionary: Dictionary,
): string[] {
  if (!/\p{Script=Latin}/u.test(word)) return [];
  const small = word === word.toLowerCase();
  const name = word.length > 4 && !small ? nearest(word, names) : undefined;
  const used =
    small && word.length > 3
      ? [...written].map((one) => one.toLowerCase()).find((one) => oneApart(word, one))
      : undefined;
  return [
    ...new Set(
      [name, used, ...dictionary.near(word.replaceAll("’", "'"))]
        .filter((one) => one !== undefined)
        .filter((one) => one !== word && !dropsAccent(word, one)),
    ),
  ].slice(0, 3);
}

/** Letters of the Latin script that English has not. */
const accented = /[^\P{Script=Latin}A-Za-z]/gu;

/** Whether a word lacks an accented letter of another, which is written on purpose: Jose for José. */
const dropsAccent = (word: string, other: string): boolean =>
  (word.match(accented) ?? []).some((letter) => !other.toLowerCase().includes(letter.toLowerCase()));

/** Whether two words are the same but for one letter. */
function oneApart(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

/** A block's words, with what a fact or a quotation prints blotted out. */
function typedWords({ words, pieces }: Prose): string {
  let typed = words;
  for (const { node, from, to } of pieces)
    if (node.name === "Fact" || node.name === "Quote") typed = blotOut(typed, from, to);
  return typed;
}
