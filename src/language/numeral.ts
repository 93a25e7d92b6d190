import { numeralsLine, readNumerals, type Numerals } from "./numerals-line.ts";
import { roundTo } from "./round-to.ts";

// Numbers as a language writes them: its digits, its decimal sign, its grouping. They are what `Intl.NumberFormat` gives
// (tests/language/numeral.test.ts), but the first one that a page makes takes Chromium 60 ms of a desktop's time and 300 ms
// at the benchmark's phone, slowed down four times: more than all else that a reader waits for.

/** By language. */
const known = new Map<string, Numerals>();

/** Takes a language's numerals from the line that a page carries, so that `Intl` need not be asked; gives the language. */
export function learnNumerals(line: string): string {
  const numerals = readNumerals(line);
  known.set(numerals.language, numerals);
  return numerals.language;
}

function numeralsOf(language: string): Numerals {
  if (!known.has(language)) learnNumerals(numeralsLine(language));
  return known.get(language)!;
}

/** An amount of nought or more, rounded already. */
function unsigned(
  amount: number,
  { digits, decimal, group, groups: [last, others], groupedFrom }: Numerals,
  fraction?: number,
): string {
  const [whole, rest] = (fraction === undefined ? `${amount}` : amount.toFixed(fraction)).split(".") as [
    string,
    string?,
  ];
  const groups: string[] = [];
  for (let end = whole.length, size = whole.length < groupedFrom ? end : last; end > 0; end -= size, size = others)
    groups.unshift(whole.slice(Math.max(0, end - size), end));
  const written = groups.join(group) + (rest ? decimal + rest : "");
  return digits[0] === "0" ? written : written.replace(/\d/g, (digit) => digits[Number(digit)]!);
}

/**
 * 1234.5 as “1,234.5”, “1 234,5”; with so many digits after the decimal sign, rounded as a reader rounds, or as many as the number has.
 * For numbers that JavaScript writes without an exponent: from a millionth up to 10²¹, and nought.
 */
export function numeral(value: number, language: string, digits?: number): string {
  const numerals = numeralsOf(language);
  const rounded = digits === undefined ? value : roundTo(value, digits);
  return (rounded < 0 ? numerals.minus : "") + unsigned(Math.abs(rounded), numerals, digits);
}

/** 5 as “5%”, “5 %”; below 100,000, from where on some languages group percentages otherwise, and above -100,000. */
export function percentNumeral(value: number, language: string): string {
  const numerals = numeralsOf(language);
  return (value < 0 ? numerals.minus : "") + numerals.percent.join(unsigned(Math.abs(value), numerals));
}

/** 2018 as “2018”: never grouped. For years of our era. */
export const yearNumeral = (year: number, language: string): string =>
  unsigned(year, { ...numeralsOf(language), groupedFrom: Infinity });
