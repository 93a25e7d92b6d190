import { parseDocument, visit, isScalar, isMap, type Pair } from "yaml";
import { longestNote, longestTitle } from "../../src/check/wording.ts";

/** The language of the pseudo-localised story: other digit grouping, a decimal comma, other months. */
export const pseudoLanguage = "fr-CH";

const letters = new Map(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, i) => [
    letter,
    [..."àƀćďéƒĝĥíĵķĺɱñóƥɋŕśťúṽŵẋýžÀɃĆĎÉƑĜĤÍĴĶĹṀÑÓƤɊŔŚŤÚṼŴẊÝŽ"][i]!,
  ]),
);
const mark = (word: string): string => [...word].map((letter) => letters.get(letter) ?? letter).join("");

const months = (language: string, style: "long" | "short"): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" })
      .formatToParts(Date.UTC(2019, i, 1))
      .find(({ type }) => type === "month")!
      .value.replace(/\.$/, ""),
  );
/** Month names are the language's own: they are part of dates that the check of `content/` must know. */
const translated = new Map(
  (["long", "short"] as const).flatMap((style) =>
    months("en-GB", style).map((name, i) => [name, months(pseudoLanguage, style)[i]!] as const),
  ),
);
export const ownMonths: ReadonlySet<string> = new Set(translated.values());

/** What is not a word: slots, placeholders of a day and a month, addresses. */
const kept = /\{[^{}]*\}|%[dm]|https?:\/\/[^\s)]+/;

/**
 * Words with every letter marked, and about three tenths longer; equal words become equal words. A letter left plain
 * did not come from `content/`.
 */
export function pseudoWords(words: string, longer = true): string {
  return words
    .replace(/(\d)(?: to | and |, )(?=\d+ [A-Z])/g, "$1–")
    .replace(new RegExp(`(${kept.source})|[A-Za-z]+`, "g"), (word, keep: string | undefined) => {
      if (keep !== undefined) return keep;
      const month = translated.get(word);
      if (month !== undefined && !(word === "May" && /\bMay\b(?! \d)/.test(words) && !/\d/.test(words))) return month;
      return mark(word) + (longer ? mark(word.slice(-1).toLowerCase()).repeat(Math.round(word.length * 0.3)) : "");
    });
}

/** Lengthens words only as far as their maximum length allows. */
const atMost = (length: number, words: string): string => {
  const long = pseudoWords(words);
  return long.replace(/\{[^{}]*\}/g, "{= US$12 billion }").length <= length ? long : pseudoWords(words, false);
};

/** Fields without words: ids, kinds, days, numbers and addresses. */
const noWords = new Set([
  "day",
  "deadline",
  "checked",
  "offline",
  "published",
  "known",
  "date",
  "url",
  "source",
  "sources",
  "also",
  "sha256",
  "unit",
  "kind",
  "side",
  "verified",
  "sum",
  "difference",
  "share",
  "ratio",
  "change",
  "value",
  "digits",
  "about",
  "row",
]);

function pseudoYaml(file: string, text: string): string {
  const doc = parseDocument(text);
  const whole =
    file === "content/interface.yaml" || file === "content/story.yaml"
      ? new Set(["day", "deadline", "start", "card", "checked", "offline"])
      : noWords;
  visit(doc, {
    Pair(_, pair: Pair, path) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const depth = path.filter(isMap).length;
      // ids are not fields: labels may be called “day”, and facts “share”
      const isId =
        path.some(
          (node) =>
            (node as Partial<Pair>).key !== undefined &&
            ["labels", "keyframes"].includes(String((node as Pair<{ value: string }>).key.value)),
        ) && depth < 3;
      if (key === "language") {
        pair.value = doc.createNode(pseudoLanguage);
        return visit.SKIP;
      }
      if (
        !isId &&
        depth > (file === "content/story.yaml" || /\/(data|scenes)\//.test(file) ? 0 : 1) &&
        whole.has(key) &&
        !isMap(pair.value)
      )
        return visit.SKIP;
      return undefined;
    },
    Scalar(key, node, path) {
      if (key === "key" || typeof node.value !== "string") return;
      const field = path.findLast((each): each is Pair => (each as Partial<Pair>).key !== undefined);
      const name = field && isScalar(field.key) ? field.key.value : "";
      // a title with two sums of money is at its limit already, so full units are marked but not lengthened
      const full = path.some(
        (each) => isScalar((each as Partial<Pair>).key) && (each as Pair<{ value: unknown }>).key.value === "full",
      );
      const note = name === "note" && file === "content/story.yaml";
      node.value =
        (name === "title" || name === "question") && !/sources|data\//.test(file)
          ? atMost(longestTitle, node.value)
          : note
            ? atMost(longestNote, node.value)
            : pseudoWords(node.value, !full);
    },
  });
  return doc.toString({ lineWidth: 0 });
}

/** A chapter with its words replaced; tags stay, except for the words in a step's `when`. */
function pseudoChapter(text: string): string {
  const [, front = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const words = body.replace(/\{\/\*[^]*?\*\/\}|\]\([^)]*\)|<[^>]*>|[^<{\]]+|[^]/g, (part) =>
    part.startsWith("<")
      ? part.replace(/ when="([^"]*)"/, (_, when: string) => ` when="${pseudoWords(when)}"`)
      : /^(\{\/\*|\]\()/.test(part)
        ? part
        : pseudoWords(part),
  );
  return `---\n${pseudoYaml("content/chapters", front)}---\n${words}`;
}

/**
 * All of `content/` in a language that nobody speaks, with every word marked and longer. Numbers, rows, ids and
 * addresses stay.
 */
export function pseudoContent(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([file, text]) => [
      file,
      file.endsWith(".yaml") ? pseudoYaml(file, text) : file.endsWith(".mdx") ? pseudoChapter(text) : text,
    ]),
  );
}
