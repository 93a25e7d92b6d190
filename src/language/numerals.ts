import type { FormatLocaleDefinition } from "d3";
import { isChinese } from "./is-chinese.ts";

/** How a language writes numbers; plain JSON, carried by a page. */
export interface Numerals {
  /** `en-GB`. */
  readonly language: string;
  /** Digits, decimal sign, minus and grouping, as d3-format takes them. */
  readonly locale: FormatLocaleDefinition;
  /** The least digits of a whole number at which it is grouped; undefined where none is. */
  readonly groupedFrom?: number;
  /** The text before and after a percentage's digits. */
  readonly percent: readonly [string, string];
  /**
   * The names of ten thousand and its powers, largest first, each with its power of ten: 万 4. Undefined where a language
   * counts by thousands.
   */
  readonly myriads?: readonly (readonly [power: number, name: string])[];
}

/** The numerals of a language, from `Intl.NumberFormat`. @throws RangeError when it is not a language tag */
export function numeralsOf(language: string): Numerals {
  const parts = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).formatToParts(value);
  const long = parts(-1234567890.5);
  const percent = parts(0.05, { style: "percent" });
  const words = (some: typeof long) => some.map(({ value }) => value).join("");
  const sign = (name: string) => long.find(({ type }) => type === name)?.value ?? "";
  const digitsAt = (all: typeof long) => all.findIndex(({ type }) => type === "integer");
  const sizes = long.filter(({ type }) => type === "integer").map(({ value }) => [...value].length);
  const [last, others] = [sizes.at(-1)!, sizes.at(-2) ?? sizes.at(-1)!];
  const grouped = [1234, 12345, 123456].find((value) => parts(value).some(({ type }) => type === "group"));
  const named = ([12, 8, 4] as const).map((power) => {
    const short = parts(10 ** power, { notation: "compact" });
    return { one: short[0]?.value === "1", named: [power, words(short.slice(1))] as const };
  });
  const digits = Array.from({ length: 10 }, (_, digit) => words(parts(digit)));
  return {
    language,
    locale: {
      decimal: sign("decimal"),
      thousands: sign("group"),
      // d3-format cycles through the groups
      grouping: last === others ? [last] : [last, ...Array<number>(9).fill(others)],
      currency: ["", ""],
      minus: words(long.slice(0, digitsAt(long))), // may include an invisible direction mark
      ...(digits[0] === "0" ? {} : { numerals: digits }),
    },
    // Chinese newspapers group no digits, whatever `Intl` does.
    ...(grouped === undefined || isChinese(language) ? {} : { groupedFrom: String(grouped).length }),
    percent: [words(percent.slice(0, digitsAt(percent))), words(percent.slice(digitsAt(percent) + 1))],
    ...(named.every(({ one }) => one) ? { myriads: named.map(({ named }) => named) } : {}),
  };
}
