/** How a language writes numbers. */
export interface Numerals {
  /** Its ten digits, from nought. */
  readonly digits: readonly string[];
  readonly decimal: string;
  readonly group: string;
  /** How many digits the group before the decimal sign has, and each further one. */
  readonly groups: readonly [number, number];
  /** How many digits a whole number has at least where it is grouped. */
  readonly from: number;
  readonly minus: string;
  /** What stands before and after a percentage. */
  readonly percent: readonly [string, string];
}

const between = "|";

/** A language's numerals in one line, as its page hands them to its script; `Intl` has them. */
export function numeralsLine(language: string): string {
  const parts = (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options).formatToParts(value);
  const long = parts(-1234567890.5);
  const sign = (name: string) => long.find(({ type }) => type === name)!.value;
  const sizes = long.filter(({ type }) => type === "integer").map(({ value }) => [...value].length);
  const grouped = (value: number) => parts(value).some(({ type }) => type === "group");
  const percent = parts(0.05, { style: "percent" });
  const five = percent.findIndex(({ type }) => type === "integer");
  const words = (some: typeof percent) => some.map(({ value }) => value).join("");
  return [
    Array.from({ length: 10 }, (_, digit) => words(parts(digit))).join(""),
    sign("decimal"), sign("group"), sizes.at(-1)!, sizes.at(-2)!,
    [1234, 12345, 123456].find(grouped)!.toString().length,
    words(long.slice(0, long.findIndex(({ type }) => type === "integer"))), words(percent.slice(0, five)), words(percent.slice(five + 1)),
  ].join(between);
}

/** The numerals of such a line. */
export function readNumerals(line: string): Numerals {
  const [digits, decimal, group, last, others, from, minus, before, after] = line.split(between) as [string, string, string, string, string, string, string, string, string];
  return { digits: [...digits], decimal, group, groups: [Number(last), Number(others)], from: Number(from), minus, percent: [before, after] };
}
