import { clamp, lerp } from "./interpolate.ts";

/** A point in a plot of years: the year may be fractional, and either may lie outside the plot. */
export interface Place {
  readonly year: number;
  readonly value: number;
}

/**
 * The area to draw in: the years after `since`, up to `last`, with values from 0 to `ceiling`. `start` is the known
 * value of `since`.
 */
export interface Course {
  readonly since: number;
  readonly last: number;
  readonly start: number;
  readonly ceiling: number;
}

/** The drawn values: whole numbers, one for each year after `since`, without a gap. */
export type Drawn = readonly number[];

/** The value of a drawn year, or of `since` itself; undefined where nothing is drawn yet. */
export const drawnAt = (drawn: Drawn, { since, start }: Course, year: number): number | undefined =>
  year === since ? start : drawn[year - since - 1];

/** Whether every year has been drawn. */
export const isWhole = (drawn: Drawn, { since, last }: Course): boolean => drawn.length === last - since;

/**
 * The drawn values after the hand has moved straight from one place to another, or has touched one place only. Every
 * year passed takes the hand's value, in either direction; years skipped after the last one drawn are interpolated
 * linearly.
 */
export function strokeTo(drawn: Drawn, course: Course, from: Place | undefined, to: Place): Drawn {
  const { since, last, start, ceiling } = course;
  const held = ({ year, value }: Place): Place => ({ year: clamp(year, since, last), value: clamp(value, 0, ceiling) });
  const end = held(to);
  const [a, b] = [from ? held(from) : end, end].sort((one, other) => one.year - other.year) as [Place, Place];
  const touched = new Map<number, number>();
  for (let year = Math.max(since + 1, Math.ceil(a.year)); year <= b.year; year++)
    touched.set(year, lerp(a.value, b.value, a.year === b.year ? 1 : (year - a.year) / (b.year - a.year)));
  touched.set(Math.max(since + 1, Math.round(end.year)), end.value);

  const values = [start, ...drawn]; // indexed by years after `since`
  for (const year of [...touched.keys()].sort((one, other) => one - other)) {
    const at = year - since;
    const value = Math.round(touched.get(year)!);
    const known = values.length - 1;
    for (let i = known + 1; i < at; i++)
      values[i] = Math.round(lerp(values[known]!, value, (i - known) / (at - known)));
    values[at] = value;
  }
  return values.slice(1);
}
