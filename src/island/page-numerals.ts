import { learnNumerals } from "../language/numeral.ts";

// Whoever draws or writes numbers in a page imports this first: to make one `Intl.NumberFormat` would hold a slow phone for 300 ms.
const { lang, dataset: { numerals } } = document.documentElement;
if (numerals) learnNumerals(lang, numerals);
