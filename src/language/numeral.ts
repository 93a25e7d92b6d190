import { numeralsLine, readNumerals, type Numerals } from "./numerals.ts";
import { roundTo } from "./round-to.ts";

/**
 * Numbers as a language writes them: its digits, its decimal sign, its grouping. They are what `Intl.NumberFormat` gives
 * (tests/language), but a browser takes 60 ms of a desktop's time, and 300 of a slow phone's, to make its first one.
 */
const known = new Map<string, Numerals>();

/** Takes a language's numerals from the line that its page carries, so that `Intl` need not be asked. */
export const learnNumerals = (language: string, line: string): void => void known.set(language, readNumerals(line));

function numeralsOf(language: string): Numerals {
  if (!known.has(language)) learnNumerals(language, numeralsLine(language));
  return known.get(language)!;
}

function write(value: number, { digits, decimal, group, groups: [last, others], from, minus }: Numerals, fraction?: number): string {
  const size = Math.abs(value);
  const [whole, rest] = (fraction === undefined ? `${size}` : roundTo(size, fraction).toFixed(fraction)).split(".") as [string, string?];
  const groups: string[] = [];
  for (let end = whole.length, most = whole.length < from ? end : last; end > 0; end -= most, most = others) groups.unshift(whole.slice(Math.max(0, end - most), end));
  const written = groups.join(group) + (rest ? decimal + rest : "");
  return (value < 0 ? minus : "") + (digits[0] === "0" ? written : written.replace(/\d/g, (digit) => digits[Number(digit)]!));
}

/**
 * 1234.5 as “1,234.5”, “1 234,5”; with so many digits after the decimal sign, rounded as a reader rounds, or as many as the number has.
 * A number that JavaScript itself would write with an exponent is beyond it.
 */
export const numeral = (value: number, language: string, digits?: number): string => write(value, numeralsOf(language), digits);

/** 5 as “5%”, “5 %”; below 100,000, from where on some languages group percentages otherwise. */
export function percentNumeral(value: number, language: string): string {
  const numerals = numeralsOf(language);
  return numerals.percent.join(write(value, numerals));
}

/** 2018 as “2018”: never grouped. */
export const yearNumeral = (year: number, language: string): string => write(year, { ...numeralsOf(language), from: Infinity });
