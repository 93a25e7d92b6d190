import { dayFirst, days, monthName, namesOf, year } from "./dates.ts";
import type { Finding } from "./printed.ts";

const day = 86_400_000;

/** What no calendar has in words: 31 February, 25:61, and a weekday that the day was not. `storyYear` is meant where none is named, or the one before. */
export function calendarFindings(
  words: string,
  months: ReadonlyMap<string, number>,
  storyYear: number,
  language: string,
): Finding[] {
  return [...clocks(words), ...(dayFirst.has(months) ? daysIn(words, months, storyYear, language) : [])];
}

const clocks = (words: string): Finding[] =>
  [...words.matchAll(/(?<![\p{L}\p{N}:.])(\d{1,2}):(\d{2})(?![\p{N}:])/gu)]
    .filter(
      ([, hour, minute]) => Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && Number(minute) > 0),
    )
    .map(({ 0: passage, index }) => ({
      at: index,
      passage,
      message: `no clock shows ${passage}; hours go to 23 and minutes to 59`,
    }));

function daysIn(words: string, months: ReadonlyMap<string, number>, storyYear: number, language: string): Finding[] {
  const names = weekdays(language);
  const month = `(?<month>${namesOf(months).join("|")})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<name>${names.join("|")}),?\\s(?:the )?)?(?<![\\p{N}.,])(?<days>${days})\\s${month}(?:,?\\s(?<year>${year}))?(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return [...words.matchAll(pattern)].flatMap(({ 0: passage, index, groups = {} }): Finding[] => {
    const number = months.get(groups["month"]!)!;
    const years = groups["year"] ? [Number(groups["year"])] : [storyYear, storyYear - 1];
    const all = groups["days"]!.match(/\d+/g)!.map(Number);
    const full = monthName(months, number);
    const length = Math.max(...years.map((one) => new Date(Date.UTC(one, number, 0)).getUTCDate()));
    const longest = groups["year"] ? length : Math.max(length, number === 2 ? 29 : 0);
    const wrong = all.find((one) => one < 1 || one > longest);
    if (wrong !== undefined)
      return [
        {
          at: index,
          passage,
          message: `no calendar has ${wrong} ${full}${groups["year"] ? ` ${groups["year"]}` : ""}; the month has ${longest} days`,
        },
      ];
    if (groups["name"] === undefined || all.length > 1) return [];
    const fell = years.map((one) => names[new Date(Date.UTC(one, number - 1, all[0])).getUTCDay()]!);
    return fell.includes(groups["name"])
      ? []
      : [
          {
            at: index,
            passage,
            message: `${all[0]} ${full} ${years[0]} was a ${fell[0]}, not a ${groups["name"]}; mend the one or the other`,
          },
        ];
  });
}

/** The weekdays' names in a language, Sunday first. */
function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, i) => format.format(new Date(Date.UTC(2019, 1, 3) + i * day)));
}
