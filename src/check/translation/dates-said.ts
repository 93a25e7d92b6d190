import { findDates, monthsOf, namesOf, numbersMonths, year } from "../dates.ts";

/** Years, months and days that words name, as `2019`, `02` and `02-08`, each with the words that say it. */
export type DatesSaid = ReadonlyMap<string, string>;

const aYear = new RegExp(`(?<!\\d)${year}(?!\\d|\\s?[亿万])`, "g");
/** Times of day and decades, which languages count in different ways. */
const otherwise = /:|时|s$|年代/;

/**
 * Every date in words of a language, whose parts may stand in any order: both “7–9 January” and “1月7日至9日” are `01-07`
 * and `01-09`.
 */
export function datesSaid(words: string, language: string): DatesSaid {
  const months = monthsOf(language);
  const numbered = numbersMonths(months);
  const said = new Map<string, string>();
  const say = (key: string, text: string): void => {
    if (!said.has(key)) said.set(key, text);
  };
  let rest = words;
  let month = 0;
  for (const { from, to } of findDates(words, months)) {
    rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
    const text = words.slice(from, to).replace(/\.$/, "");
    if (otherwise.test(text)) continue;
    for (const [inYear] of words.slice(from, to + 2).matchAll(aYear)) say(inYear, text);
    const parts = text.replace(new RegExp(year, "g"), " ");
    const named = numbered ? /\d+(?=月)/.exec(parts)?.[0] : namesOf(months).find((name) => parts.includes(name));
    // The second day of a span may stand without its month.
    month = named === undefined ? month : (months.get(named) ?? Number(named));
    if (named === undefined && !/日/.test(parts)) continue;
    const days = parts.match(numbered ? /\d+(?=日)/g : /\d+/g) ?? [];
    for (const day of days) say(`${pad(month)}-${pad(day)}`, text);
    if (!days.length) say(pad(month), text);
  }
  if (!numbered)
    for (const name of namesOf(months))
      if (new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, "u").test(rest)) say(pad(months.get(name)!), name);
  return said;
}

/** A key of `datesSaid` in a language. */
export function writeDate(key: string, language: string): string {
  const [month = "", day] = key.split("-");
  if (month.length === 4) return month;
  if (day === undefined && numbersMonths(monthsOf(language))) return `${Number(month)}月`;
  return new Intl.DateTimeFormat(language, {
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(Date.UTC(2020, Number(month) - 1, Number(day ?? 1)));
}

const pad = (number: number | string): string => String(number).padStart(2, "0");
