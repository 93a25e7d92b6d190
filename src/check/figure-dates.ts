import { monthName } from "./dates.ts";

/** A date in figures, where it stands and how it is written in words. */
export interface FigureDate {
  readonly from: number;
  readonly text: string;
  readonly words: string;
}

const pattern =
  /(?<![\p{L}\p{N}.,/-])(?:(?<iso>\d{4}-\d\d-\d\d)|(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<year>(?:19|20)?\d\d))(?![\p{L}\p{N}/-]|[.,]\p{N})/gu;

/** Every date in figures in words: 2/8/2019, 08/02/19, 8.2.2019, 2019-02-08. */
export function figureDates(words: string, months: ReadonlyMap<string, number>): FigureDate[] {
  const write = (day: number, month: number, year: string): string | undefined =>
    day >= 1 && day <= 31 && month >= 1 && month <= 12
      ? `${day} ${monthName(months, month)} ${year.length === 2 ? `20${year}` : year}`
      : undefined;
  return [...words.matchAll(pattern)].flatMap((match) => {
    const { iso, a = "", b = "", sign, year = "" } = match.groups ?? {};
    if (sign === "." && year.length === 2) return [];
    const [y = "", m = "", d = ""] = iso?.split("-") ?? [];
    const first = iso ? write(Number(d), Number(m), y) : write(Number(a), Number(b), year);
    const other = iso || sign === "." || a === b ? undefined : write(Number(b), Number(a), year);
    const ways = [first, other].filter((way) => way !== undefined);
    return ways.length ? [{ from: match.index, text: match[0], words: ways.join(" or ") }] : [];
  });
}
