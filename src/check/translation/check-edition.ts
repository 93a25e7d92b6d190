import { range } from "d3";
import { readYaml } from "../../ledger/read-yaml.ts";
import { tidy } from "../../ledger/ledger.ts";
import { suggest } from "../../ledger/suggest.ts";
import { isChinese } from "../../language/is-chinese.ts";
import { editionOf, translatedPath } from "../../ledger/translation/editions.ts";
import { layOver, namesFile } from "../../ledger/translation/lay-over.ts";
import { originalFiles } from "../../ledger/translation/row-words.ts";
import { valueAt } from "../../ledger/translation/paths-in.ts";
import { isWholeFile, wordFieldsOf } from "../../ledger/translation/word-fields.ts";
import { language as languageCode } from "../../schemas/fields.ts";
import { lineOf, problem, startOf, type Problem, type SourcePosition } from "../../schemas/problem.ts";
import { checkEncoding, checkInvisible, checkMergeMarks, checkOddLetters } from "../raw-text.ts";
import { checkDates } from "./check-dates.ts";
import { compareEdition } from "./compare-edition.ts";
import { checkPunctuation } from "./punctuation.ts";
import { recordFile } from "./record.ts";
import { tellStale } from "./tell-stale.ts";
import { checkTerms } from "./terms.ts";

/** The terms that a translation keeps to. */
const termsFile = (edition: string): string => translatedPath("content/terms.yaml", edition);

/**
 * Everything that is wrong with a translation, at its own lines: what it lacks or has too much, what has fallen behind,
 * and whatever `check` says of the story with its words. What is told at a line of the original is in `known` already.
 */
export function checkEdition(
  all: ReadonlyMap<string, string>,
  edition: string,
  check: (files: ReadonlyMap<string, string>) => readonly Problem[],
  known: readonly Problem[],
): Problem[] {
  const own = new Map([...all].filter(([file]) => editionOf(file) === edition));
  const compared = compareEdition(all, edition);
  const ofFiles = [
    ...checkEncoding(own),
    ...checkMergeMarks(own),
    ...checkInvisible(own),
    ...checkOddLetters(own),
    ...fileNames(all, own, edition),
    ...compared.problems,
  ];
  const terms = termsFile(edition);
  const unread = [...own].flatMap(([file, text]) =>
    file.endsWith(".yaml") ? readYaml(file, tidy(text)).problems : [],
  );
  // Instead of words that cannot be read the original's would be checked, by the translation's rules.
  if (unread.length) return [...ofFiles, ...unread.filter(({ file }) => [namesFile(edition), terms].includes(file))];
  const [from, to] = ["content/story.yaml", translatedPath("content/story.yaml", edition)].map((file) =>
    valueAt(readYaml(file, tidy(all.get(file) ?? "")).data, ["language"]),
  );
  // Read as the original's language, every date and number of the translation would look wrong.
  if (to === undefined) return ofFiles;
  const areCodes = [from, to].every((language) => languageCode.safeParse(language).success);
  const laid = layOver(all, edition);
  const told = new Set(known.map(lineOf));
  // Words that are still the original's are told as such; they follow its language's rules, not the translation's.
  const untranslated = new Set(
    compared.passages
      .filter(({ words, original }) => words === original)
      .flatMap(({ at, lastLine = at.line }) => range(at.line, lastLine + 1).map((line) => lineOf({ ...at, line }))),
  );
  const isTold = (at: SourcePosition): boolean =>
    editionOf(at.file) === edition ? untranslated.has(lineOf(at)) : told.has(lineOf(at)) || isWholeFile(below(at.file)); // a file that is missing is told as that
  return [
    ...ofFiles,
    ...check(laid.files)
      .map(laid.placeOf)
      .filter((at) => !isTold(at)),
    ...(areCodes ? checkDates(compared.passages, own, String(from), String(to)) : []),
    ...(areCodes && isChinese(String(to)) ? checkPunctuation(compared.passages, own) : []),
    ...checkTerms(compared.passages, terms, tidy(own.get(terms) ?? "")),
    ...tellStale(all, edition, compared.passages),
  ];
}

/** A file's path below `content/`. */
const below = (file: string): string => file.replace("content/", "");

/** Files of a translation that nothing reads, since the original has none of their name. */
function fileNames(
  all: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
  edition: string,
): readonly Problem[] {
  const known = [
    ...originalFiles(all)
      .filter(({ file }) => isWholeFile(below(file)) || wordFieldsOf(below(file)).length > 0)
      .map(({ file }) => translatedPath(file, edition)),
    namesFile(edition),
    termsFile(edition),
    recordFile(edition),
  ];
  return [...own.keys()]
    .filter((file) => !known.includes(file))
    .map((file) =>
      problem(
        startOf(file),
        `nothing reads this file: it translates no file of the original${suggest(file, known) || "; delete it"}`,
      ),
    );
}
