import { formatLocale } from "d3";
import { numeralsOf, type Numerals } from "./numerals.ts";
import { roundTo } from "./round-to.ts";

// Numbers as a language writes them: its digits, its decimal sign, its grouping. They are what `Intl.NumberFormat` gives
// (tests/language/numeral.test.ts), but the first one that a page makes takes Chromium longer than all else that a reader
// waits for. d3-format knows neither percent signs in front nor languages that group from five digits on.

/** Writes an amount of nought or more, or less, with so many digits after the decimal sign, and its thousands apart or not. */
type Write = (amount: number, fraction: number, grouped: boolean) => string;

/** By language. */
const known = new Map<string, { readonly numerals: Numerals; readonly write: Write }>();

/** Takes a language's numerals from those that a page carries, so that `Intl` need not be asked; gives the language. */
export function learnNumerals(numerals: Numerals): string {
  const { format } = formatLocale(numerals.locale);
  const written = new Map<string, (amount: number) => string>();
  const write: Write = (amount, fraction, grouped) => {
    const specifier = `${grouped ? "," : ""}.${fraction}f`;
    if (!written.has(specifier)) written.set(specifier, format(specifier));
    return written.get(specifier)!(amount);
  };
  known.set(numerals.language, { numerals, write });
  return numerals.language;
}

/** A number in a language, rounded already. */
function written(value: number, language: string, fraction = fractionOf(value), years = false): string {
  if (!known.has(language)) learnNumerals(numeralsOf(language));
  const { numerals, write } = known.get(language)!;
  const { groupedFrom = Infinity } = numerals;
  return write(value, fraction, !years && `${Math.trunc(Math.abs(value))}`.length >= groupedFrom);
}

/** How many digits a number has after its decimal sign. */
const fractionOf = (value: number): number => `${value}`.split(".")[1]?.length ?? 0;

/**
 * 1234.5 as “1,234.5”, “1 234,5”; with so many digits after the decimal sign, rounded as a reader rounds, or as many as the number has.
 * For numbers that JavaScript writes without an exponent: from a millionth up to 10²¹, and nought.
 */
export const numeral = (value: number, language: string, digits?: number): string =>
  digits === undefined ? written(value, language) : written(roundTo(value, digits), language, digits);

/** 5 as “5%”, “5 %”; below 100,000, from where on some languages group percentages otherwise, and above -100,000. */
export function percentNumeral(value: number, language: string): string {
  const amount = written(Math.abs(value), language);
  const { locale, percent } = known.get(language)!.numerals;
  return (value < 0 ? locale.minus : "") + percent.join(amount);
}

/** 2018 as “2018”: never grouped. For years of our era. */
export const yearNumeral = (year: number, language: string): string => written(year, language, 0, true);
