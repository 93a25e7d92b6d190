import type { GuessInput } from "../../scene/guess.ts";
import type { Pattern } from "./print-amount.ts";

/** The words and numbers that the page gives a guess; its rows come from the scene. */
export interface Given {
  /** Labels in the picture. */
  readonly words: GuessInput["words"];
  /** The last year's value, rounded as printed; how it prints; and its digits after the decimal sign. */
  readonly record: { readonly value: number; readonly text: string; readonly digits: number };
  readonly amount: { readonly full: Pattern; readonly short: Pattern; readonly power?: number };
  /** Patterns with {year}, {value}, {record} and {apart} to fill. */
  readonly say: Readonly<Record<"label" | "again" | "year" | "yours" | "under" | "over" | "near", string>>;
}

/** Fills a pattern's placeholders. */
export const filled = (pattern: string, words: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
