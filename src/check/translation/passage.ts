import type { SourcePosition } from "../../schemas/problem.ts";

/** Words of the original and what a translation has for them. */
export interface Passage {
  /** The translation's file. */
  readonly file: string;
  /** Its name in that file: a path (`keyframes.court.alt`), or a step and the number of its block (`volleys-court/1`). */
  readonly key: string;
  readonly original: string;
  readonly words: string;
  /** Where the translation's words stand. */
  readonly at: SourcePosition;
  /** The last line on which they stand, if that is known to be another. */
  readonly lastLine?: number;
  /** It is a date and nothing else: a step's, or of what was written later. */
  readonly isDate?: true;
}

/** Words on one line, so that a new line break is no change. */
export const onOneLine = (words: unknown): string =>
  (typeof words === "string" ? words : JSON.stringify(words)).replace(/\s+/g, " ").trim();

/** The beginning of some words, as a message quotes them. */
export const beginningOf = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);

/** What of words is no word: tags without what stands in them, slots, and where links lead. */
const code = /<[^>]*>|\{[^{}]*\}|(?<=\])\([^)]*\)|https?:\S+/g;

/** Words without what is no word, which keeps its length as U+FFFC. */
export const blotCode = (words: string): string => words.replace(code, ({ length }) => "\uFFFC".repeat(length));

/** The same with a space in its place. */
export const withoutCode = (words: string): string => words.replace(code, " ");
