import type { Numerals } from "../language/numerals.ts";

const {
  lang,
  dataset: { numerals },
} = document.documentElement;
const carried = numerals ? (JSON.parse(numerals) as Numerals) : undefined;

/** The language in which the page was written; a browser's translation may change `lang`. */
export const pageLanguage = carried?.language ?? lang;

/** Loads number formatting and gives it the page's numerals. @throws when it cannot be fetched */
export async function loadNumbers(): Promise<void> {
  const { learnNumerals } = await import("../language/numeral.ts");
  if (carried) learnNumerals(carried);
}
