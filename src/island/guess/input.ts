import type { GuessInput } from "../../scene/guess.ts";
import type { Pattern } from "./print-amount.ts";

/** What the page gives a guess; its rows are the scene's. */
export interface Given {
  /** In the picture. */
  readonly words: GuessInput["words"];
  /** The last year's value: as exact as it is printed, in print, and the digits after its point. */
  readonly record: { readonly value: number; readonly text: string; readonly digits: number };
  readonly amount: { readonly full: Pattern; readonly short: Pattern };
  /** Words with {year}, {value}, {record} and {apart} to be filled. */
  readonly say: Readonly<Record<"label" | "again" | "year" | "yours" | "under" | "over" | "near", string>>;
}

/** Puts words in the places of a pattern. */
export const filled = (pattern: string, words: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
