import type { Numerals } from "../language/numerals.ts";

const {
  lang,
  dataset: { numerals },
} = document.documentElement;
const carried = numerals ? (JSON.parse(numerals) as Numerals) : undefined;

/** The language that the page was written in, whose numerals it carries; a browser's own translation may have changed its `lang`. */
export const pageLanguage = carried?.language ?? lang;

/** Fetches what writes numbers, for charts and controls, and gives it the page's numerals. @throws when it cannot be fetched */
export async function loadNumbers(): Promise<void> {
  const { learnNumerals } = await import("../language/numeral.ts");
  if (carried) learnNumerals(carried);
}
