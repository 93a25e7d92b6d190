import { learnNumerals } from "../language/numeral.ts";
import type { Numerals } from "../language/numerals.ts";

const {
  lang,
  dataset: { numerals },
} = document.documentElement;

/** The language that the page was written in, whose numerals it carries; a browser's own translation may have changed its `lang`. */
export const pageLanguage = numerals ? learnNumerals(JSON.parse(numerals) as Numerals) : lang;
