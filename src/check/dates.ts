import { isEnglish } from "../language/is-english.ts";

/** A date in words, with where it stands; `iso` is its last day, month or year where it names a year. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly iso: string | undefined;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The months' names in a language, long and short, January first, without a closing point. */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  const made = known.get(language);
  if (made) return made;
  const months = new Map<string, number>();
  for (const style of ["short", "long"] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
    for (let month = 0; month < 12; month++) {
      const name =
        format.formatToParts(new Date(Date.UTC(2019, month, 1))).find((part) => part.type === "month")?.value ?? "";
      months.set(name.replace(/\.$/, ""), month + 1);
    }
  }
  known.set(language, months);
  const parts = new Intl.DateTimeFormat(language, { month: "long", day: "numeric", timeZone: "UTC" })
    .formatToParts(new Date(Date.UTC(2019, 1, 8)))
    .map(({ type }) => type);
  if (isEnglish(language) && parts.indexOf("day") < parts.indexOf("month")) dayFirst.add(months);
  return months;
}

/** Languages whose days are written before their months, by their months. */
export const dayFirst = new WeakSet<ReadonlyMap<string, number>>();

/** A year in figures, as a pattern. */
export const year = "(?:1[6-9]|20)\\d\\d";
/** One day of a month or several, as a pattern. */
export const days = "\\d{1,2}(?:(?:\\s?[–-]\\s?|,? and |,? to |, | or )\\d{1,2})*";

const patterns = new WeakMap<ReadonlyMap<string, number>, RegExp>();

/** Whether a language numbers its months, as Chinese does: 2019年2月8日. */
export const numbersMonths = (months: ReadonlyMap<string, number>): boolean => months.has("1");

/** A day, month or year as Chinese has it; the second of a span may be a day alone. */
const numbered = new RegExp(
  [
    `(?<!\\p{N})(?:(?<y1>${year})年)?(?<m1>\\d{1,2})月(?:(?<d1>\\d{1,2})日)?`,
    `(?<![\\p{N}.,$])(?<y3>${year})(?:年代?)?(?![\\p{N}%]|[.,]\\p{N})`,
    `(?<![\\p{N}.])(?:\\d{1,2}日|\\d0年代|\\d{1,2}时\\d{1,2}分|\\d{1,2}:\\d\\d)`,
    `(?<![\\p{N}.])(?<y4>${year})[–-]${year}(?![\\p{N}%]|[.,]\\p{N})`,
  ].join("|"),
  "gu",
);

function datePattern(months: ReadonlyMap<string, number>): RegExp {
  if (numbersMonths(months)) return numbered;
  const month = `(?:${namesOf(months).map(RegExp.escape).join("|")})\\.?`;
  const space = "[\\s\\u00a0]";
  return new RegExp(
    [
      `(?<![\\p{L}\\p{N}])(?<d1>${days})${space}(?<m1>${month})(?:,?${space}(?<y1>${year}))?(?![\\p{L}\\p{N}])`,
      `(?<![\\p{L}\\p{N}])(?<m2>${month})${space}(?<d2>${days})(?![\\p{N}]|[.,]\\p{N})(?:,?${space}(?<y2>${year})(?![\\p{L}\\p{N}]))?`,
      `(?<![\\p{L}\\p{N}])(?<m3>${month}),?${space}(?<y3>${year})(?![\\p{L}\\p{N}])`,
      `(?<![\\p{L}\\p{N}.,$€£¥])(?:${year}\\s?[–/-]\\s?)?(?<y4>${year})(?:s|[–-]\\d\\d)?(?![\\p{L}\\p{N}%]|[.,]\\p{N})`,
      "(?<![\\p{L}\\p{N}:])\\d{1,2}:\\d\\d(?![\\p{N}:])",
      "(?<=\\b[Tt]he )(?:[12]?\\d|3[01])(?:st|nd|rd|th)(?![\\p{L}\\p{N}])",
    ].join("|"),
    "gu",
  );
}

/** Every date, year, span of years and time of day in words: “7–9 January”, “March 6, 2019”, “the 1980s”, “2014–17”, “the 11th”, “00:01”, “2019年2月8日”. */
export function findDates(words: string, months: ReadonlyMap<string, number>): Found[] {
  const pattern = patterns.get(months) ?? datePattern(months);
  patterns.set(months, pattern);
  return [...words.matchAll(pattern)].map((match) => {
    const { d1, m1, y1, m2, d2, y2, m3, y3, y4 } = match.groups ?? {};
    const named = m1 ?? m2 ?? m3;
    const number = named === undefined ? undefined : months.get(named.replace(/\.$/, ""));
    const inYear = y1 ?? y2 ?? y3 ?? y4;
    const day = (d1 ?? d2)?.match(/\d+$/)?.[0];
    const iso =
      inYear === undefined
        ? undefined
        : [
            inYear,
            ...(number === undefined ? [] : [pad(number)]),
            ...(day === undefined ? [] : [pad(Number(day))]),
          ].join("-");
    return { from: match.index, to: match.index + match[0].length, iso };
  });
}

/** The months' names, the longest first: in a pattern none is taken for the beginning of another. */
export const namesOf = (months: ReadonlyMap<string, number>): string[] =>
  [...months.keys()].sort((a, b) => b.length - a.length);

/** A month's name in full. */
export const monthName = (months: ReadonlyMap<string, number>, month: number): string =>
  [...months].findLast(([, number]) => number === month)?.[0] ?? "";

const pad = (number: number): string => String(number).padStart(2, "0");
