import type { Finding } from "./printed.ts";

/** Marks that format the words of chapters and print as they are typed elsewhere, with the words that they hold. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}*])(\*{1,3}|__)(?=\S)([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*])/gu, "italic or bold words"],
  [/!?(\[)([^\]\n]+)\]\([^)\s]*\)/g, "link"],
  [/(`+)([^`\n]+)\1/g, "code"],
];

/** Marks of Markdown and HTML in words of a YAML file, which are set as they stand. */
export const markFindings = (text: string): Finding[] => [
  ...marks.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(({ 0: passage, 2: words = "", index }) => ({
      at: index,
      passage,
      message: `${passage} makes no ${kind} here and prints as it is typed; write ${words} alone`,
    })),
  ),
  ...[...text.matchAll(/&(?:[a-z]{2,8}|#x?[\da-f]+);/gi)].map(({ 0: passage, index }) => ({
    at: index,
    passage,
    message: `${passage} prints as it is typed here; write the sign itself`,
  })),
];
