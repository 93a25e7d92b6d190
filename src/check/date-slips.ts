import { dayFirst, days, monthName, namesOf, numbersMonths, year } from "./dates.ts";

/** A date that is not written as the story writes dates, where it stands, and what to write. */
export interface DateSlip {
  readonly from: number;
  readonly text: string;
  readonly message: string;
}

/** Dates in figures, and days in another order or with an ending. */
export const dateSlips = (words: string, months: ReadonlyMap<string, number>): DateSlip[] => [
  ...figureDates(words, months),
  ...oddDays(words, months),
];

const inFigures =
  /(?<![\p{L}\p{N}.,/-])(?:(?<iso>\d{4}-\d\d-\d\d)|(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<year>(?:19|20)?\d\d))(?![\p{L}\p{N}/-]|[.,]\p{N})/gu;

const dayIn = (months: ReadonlyMap<string, number>, day: number, month: number, year: string): string =>
  numbersMonths(months) ? `${year}年${month}月${day}日` : `${day} ${monthName(months, month)} ${year}`;

/** Every date in figures in words: 2/8/2019, 08/02/19, 8.2.2019, 2019-02-08. */
function figureDates(words: string, months: ReadonlyMap<string, number>): DateSlip[] {
  const write = (day: number, month: number, year: string): string | undefined =>
    day >= 1 && day <= 31 && month >= 1 && month <= 12
      ? dayIn(months, day, month, year.length === 2 ? `20${year}` : year)
      : undefined;
  return [...words.matchAll(inFigures)].flatMap((match) => {
    const { iso, a = "", b = "", sign, year = "" } = match.groups ?? {};
    if (sign === "." && year.length === 2) return [];
    const [y = "", m = "", d = ""] = iso?.split("-") ?? [];
    const first = iso ? write(Number(d), Number(m), y) : write(Number(a), Number(b), year);
    const other = iso || sign === "." || a === b ? undefined : write(Number(b), Number(a), year);
    const ways = [first, other].filter((way) => way !== undefined);
    const [text] = match;
    return ways.length
      ? [
          {
            from: match.index,
            text,
            message: `${text} is a date in figures; write it in words: ${ways.join(" or ")}`,
          },
        ]
      : [];
  });
}

const oddPatterns = new WeakMap<ReadonlyMap<string, number>, RegExp>();

function oddPattern(months: ReadonlyMap<string, number>): RegExp {
  const names = namesOf(months);
  const month = `(?:${names.join("|")})\\.?`;
  // “8 may” and “3 march” are words as well as days.
  const small = `(?:${names
    .filter((name) => name.length > 3 && !/^(?:May|March)$/.test(name))
    .map((name) => name.toLowerCase())
    .join("|")}|(?:may|march)(?=,?\\s${year}))`;
  const ending = "(?:st|nd|rd|th)";
  const inYear = (name: string): string => `(?:,?\\s(?<${name}>${year}))?(?![\\p{L}\\p{N}])`;
  return new RegExp(
    [
      `(?<![\\p{L}\\p{N}])(?<m1>${month}|${small})\\s(?<d1>${days}|\\d{1,2}(?=${ending}))${ending}?(?![\\p{N}%]|[.,:]\\p{N})${inYear("y1")}`,
      `(?<![\\p{L}\\p{N}])(?:the )?(?<d2>\\d{1,2})${ending}(?: of)?\\s(?<m2>${month}|${small})${inYear("y2")}`,
      `(?<![\\p{L}\\p{N}])(?<d3>${days})\\s(?<m3>${small})${inYear("y3")}`,
    ].join("|"),
    "gu",
  );
}

/** Every day in words that is not written as “8 February 2019”: February 8, 2019; 8th February; the 8th of February; 8 february. What stands in quotation marks is not ours. */
function oddDays(words: string, months: ReadonlyMap<string, number>): DateSlip[] {
  if (!dayFirst.has(months)) return [];
  const ours = words.replace(/“[^“”]*”|"[^"]*"/g, (said) => " ".repeat(said.length));
  const pattern = oddPatterns.get(months) ?? oddPattern(months);
  oddPatterns.set(months, pattern);
  return [...ours.matchAll(pattern)].flatMap((match) => {
    const { d1, m1, y1, d2, m2, y2, d3, m3, y3 } = match.groups ?? {};
    const [day = "", name = "", inYear] = [d1 ?? d2 ?? d3, m1 ?? m2 ?? m3, y1 ?? y2 ?? y3];
    if ((day.match(/\d+/g) ?? []).some((number) => Number(number) < 1 || Number(number) > 31)) return [];
    const capital = name.replace(/\.$/, "").replace(/^./, (letter) => letter.toUpperCase());
    const better = [day, monthName(months, months.get(capital) ?? 0), ...(inYear ? [inYear] : [])].join(" ");
    const [text] = match;
    // “In March 12 firms closed.”
    const counts = m1 && d1 && !y1 && /\bin\s$/i.test(ours.slice(0, match.index));
    const other = counts ? `, or, where ${day} counts something, other words between the two` : "";
    return [
      { from: match.index, text, message: `${text} is a day as the story does not write it; write ${better}${other}` },
    ];
  });
}
