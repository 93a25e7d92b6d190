/** How a language writes numbers. */
export interface Numerals {
  /** `en-GB`. */
  readonly language: string;
  /** Its ten digits, from nought. */
  readonly digits: readonly string[];
  /** What stands before the digits after the whole number. */
  readonly decimal: string;
  /** What stands between groups of digits. */
  readonly group: string;
  /** How many digits the group before the decimal sign has, and each further one. */
  readonly groups: readonly [number, number];
  /** How many digits a whole number has at least where it is grouped; `Infinity` where none is. */
  readonly groupedFrom: number;
  /** What stands before a number below nought; it may hold a mark of direction, which is not seen. */
  readonly minus: string;
  /** What stands before and after a percentage. */
  readonly percent: readonly [string, string];
}

const between = "|";

/** The fields of `Numerals`, in the order and under the names in which they stand here, with “|” between them. @throws RangeError when the language is no language's tag */
export function numeralsLine(language: string): string {
  const parts = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).formatToParts(value);
  const long = parts(-1234567890.5);
  const sign = (name: string) => long.find(({ type }) => type === name)?.value ?? "";
  const sizes = long.filter(({ type }) => type === "integer").map(({ value }) => [...value].length);
  const grouped = [1234, 12345, 123456].find((value) => parts(value).some(({ type }) => type === "group"));
  const percent = parts(0.05, { style: "percent" });
  const words = (some: typeof percent) => some.map(({ value }) => value).join("");
  const digitsAt = (all: typeof percent) => all.findIndex(({ type }) => type === "integer");
  return [
    language,
    Array.from({ length: 10 }, (_, digit) => words(parts(digit))).join(""),
    sign("decimal"),
    sign("group"),
    sizes.at(-1)!,
    sizes.at(-2) ?? sizes.at(-1)!,
    grouped?.toString().length ?? Infinity,
    words(long.slice(0, digitsAt(long))),
    words(percent.slice(0, digitsAt(percent))),
    words(percent.slice(digitsAt(percent) + 1)),
  ].join(between);
}

/** The numerals of a line that `numeralsLine` wrote; of no other. */
export function readNumerals(line: string): Numerals {
  const [language, digits, decimal, group, last, others, groupedFrom, minus, before, after] = line.split(between) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    language,
    digits: [...digits],
    decimal,
    group,
    groups: [Number(last), Number(others)],
    groupedFrom: Number(groupedFrom),
    minus,
    percent: [before, after],
  };
}
