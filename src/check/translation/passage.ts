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
}

/** Words on one line, so that a new line break is no change. */
export const onOneLine = (words: unknown): string =>
  (typeof words === "string" ? words : JSON.stringify(words)).replace(/\s+/g, " ").trim();

/** The beginning of some words, as a message quotes them. */
export const beginningOf = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
