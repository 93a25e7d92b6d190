import { utcDay } from "d3";

/** Whole days from one day to another, both YYYY-MM-DD: 90 from 2018-12-01 to 2019-03-01. */
export const daysBetween = (from: string, to: string): number => utcDay.count(new Date(from), new Date(to));

/** Day 0 of pictures over several years, whatever their first row. */
export const epoch = "2018-01-01";

/** A day, YYYY-MM-DD, counted from `epoch`. */
export const dayNumber = (date: string): number => daysBetween(epoch, date);

/** Whole days passed of a moving number of days, which may fall short of one by a rounding error. */
export const wholeDays = (day: number): number => Math.floor(day + 1e-6);

/** Fills a day of the month and a month's name into a pattern such as “%d %m”. */
export const writeDate = (pattern: string, date: string, month: string): string =>
  pattern.replace("%d", date).replace("%m", month);

/** A day of the calendar. */
export interface Day {
  /** Of the month, from 1. */
  readonly date: number;
  /** January is 1. */
  readonly month: number;
}

/** The day `n` whole days after `from`, YYYY-MM-DD. */
export function dayAfter(from: string, n: number): Day {
  const day = utcDay.offset(new Date(from), n);
  return { date: day.getUTCDate(), month: day.getUTCMonth() + 1 };
}
