const dayLength = 86_400_000;

/** Whole days from one day to another, both YYYY-MM-DD: 90 from 2018-12-01 to 2019-03-01. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** A day of the calendar. */
export interface Day {
  /** Of the month, from 1. */
  readonly date: number;
  /** January is 1. */
  readonly month: number;
  /** Sunday is 0. */
  readonly weekday: number;
}

/** The days asked for so far: a calendar asks for its few hundred at every frame. */
const known = new Map<string, Day>();

/** The day that lies `n` whole days after `from`, YYYY-MM-DD. */
export function dayAfter(from: string, n: number): Day {
  const asked = from + n;
  let day = known.get(asked);
  if (!day) {
    const then = new Date(Date.parse(from) + n * dayLength);
    day = { date: then.getUTCDate(), month: then.getUTCMonth() + 1, weekday: then.getUTCDay() };
    known.set(asked, day);
  }
  return day;
}
