import { utcDay } from "d3";

/** Whole days from one day to another, both YYYY-MM-DD: 90 from 2018-12-01 to 2019-03-01. */
export const daysBetween = (from: string, to: string): number => utcDay.count(new Date(from), new Date(to));

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
