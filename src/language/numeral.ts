import { formatLocale } from "d3";
import { numeralsOf, type Numerals } from "./numerals.ts";
import { roundTo } from "./round-to.ts";

// Numbers as a language writes them: digits, decimal sign, grouping. The output is that of `Intl.NumberFormat`
// (tests/language/numeral.test.ts), whose first instance takes Chromium longer than anything else a reader waits for.
// d3-format supports neither leading percent signs nor languages that group from five digits on.

/** Writes an amount with this many digits after the decimal sign, with or without grouping. */
type Write = (amount: number, fraction: number, grouped: boolean) => string;

/** By language. */
const known = new Map<string, { readonly numerals: Numerals; readonly write: Write }>();

/** Registers a language's numerals as carried by a page, so that `Intl` is not needed; returns the language. */
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

function knownOf(language: string) {
  if (!known.has(language)) learnNumerals(numeralsOf(language));
  return known.get(language)!;
}

/** Writes a number that is already rounded. */
function written(value: number, language: string, fraction = fractionOf(value), years = false): string {
  const { numerals, write } = knownOf(language);
  const { groupedFrom = Infinity } = numerals;
  return write(value, fraction, !years && `${Math.trunc(Math.abs(value))}`.length >= groupedFrom);
}

/** The number of digits after the decimal sign. */
const fractionOf = (value: number): number => `${value}`.split(".")[1]?.length ?? 0;

/**
 * 1234.5 as “1,234.5” or “1 234,5”: rounded half away from zero to `digits` after the decimal sign, or with all it has.
 * For numbers that JavaScript writes without an exponent: zero, and from a millionth up to 10²¹.
 */
export const numeral = (value: number, language: string, digits?: number): string =>
  digits === undefined ? written(value, language) : written(roundTo(value, digits), language, digits);

/** The most digits after the decimal sign before the name of a power of ten thousand. */
const mostDecimals = 2;

/**
 * An amount of `power` zeros more, rounded as `numeral` does. Languages that count by ten thousands only move the point
 * and name the power: 323.32 with 9 is “3233.2亿”, 505 “5050亿”; if two decimals do not hold that, all digits stand. In
 * others it is a plain numeral, and its unit says what it counts. For amounts of at least zero.
 */
export function amountNumeral(value: number, power = 0, language: string, digits?: number): string {
  const { myriads } = knownOf(language).numerals;
  if (!myriads) return numeral(value, language, digits);
  const times = (zeros: number) => Number(`${digits === undefined ? value : roundTo(value, digits)}e${zeros}`);
  const [zeros, name = ""] = myriads.find(([zeros]) => times(power - zeros) >= 1) ?? [0];
  const moved = times(power - zeros);
  if (name && fractionOf(moved) <= mostDecimals) return written(moved, language) + name;
  return power ? written(times(power), language) : numeral(value, language, digits);
}

/** 5 as “5%” or “5 %”. For -100,000 to 100,000, exclusive: beyond, some languages group percentages differently. */
export function percentNumeral(value: number, language: string): string {
  const amount = written(Math.abs(value), language);
  const { locale, percent } = knownOf(language).numerals;
  return (value < 0 ? locale.minus : "") + percent.join(amount);
}

/** 2018 as “2018”, never grouped. For years CE. */
export const yearNumeral = (year: number, language: string): string => written(year, language, 0, true);
