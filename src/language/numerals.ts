import type { FormatLocaleDefinition } from "d3";

/** How a language writes numbers; plain JSON, which a page carries. */
export interface Numerals {
  /** `en-GB`. */
  readonly language: string;
  /** Its digits, decimal sign, minus and groups, as d3-format takes them. */
  readonly locale: FormatLocaleDefinition;
  /** How many digits a whole number has at least where it is grouped; undefined where none is. */
  readonly groupedFrom?: number;
  /** What stands before and after a percentage. */
  readonly percent: readonly [string, string];
}

/** The numerals of a language, as `Intl.NumberFormat` gives them. @throws RangeError when the language is no language's tag */
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
  const digits = Array.from({ length: 10 }, (_, digit) => words(parts(digit)));
  return {
    language,
    locale: {
      decimal: sign("decimal"),
      thousands: sign("group"),
      grouping: last === others ? [last] : [last, ...Array<number>(9).fill(others)], // which d3-format goes through again and again
      currency: ["", ""],
      minus: words(long.slice(0, digitsAt(long))), // it may hold a mark of direction, which is not seen
      ...(digits[0] === "0" ? {} : { numerals: digits }),
    },
    ...(grouped === undefined ? {} : { groupedFrom: String(grouped).length }),
    percent: [words(percent.slice(0, digitsAt(percent))), words(percent.slice(digitsAt(percent) + 1))],
  };
}
