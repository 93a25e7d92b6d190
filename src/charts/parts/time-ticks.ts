import { yearNumeral } from "../../language/numeral.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Tick } from "./axis.ts";
import { daysBetween } from "./day.ts";

/** A stretch of time and where it is drawn: days counted from `epoch`, pixels from the left. */
export interface TimeSpan {
  /** A day, YYYY-MM-DD, that counts as zero. */
  readonly epoch: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Where a day stands, in pixels; days outside the stretch stand outside it. */
export const timeX = ({ from, to, left, right }: TimeSpan, day: number): number =>
  left + ((right - left) * (day - from)) / (to - from);

/** A label fades in as the ticks of its kind come to stand so far apart, in pixels for words of 13. */
const [crowded, clear] = [38, 39];
const monthDays = 30.4;

/** How many years apart the labels of a kind are: 2014, 2018 and 2022 are the last to go, then even years. */
const yearStride = (year: number): number => (year % 4 === 2 ? 4 : year % 2 === 0 ? 2 : 1);
/** The same for months from 2 to 12; January is written as its year. */
const monthStride = (month: number): number => (month === 7 ? 6 : month % 3 === 1 ? 3 : 1);

/**
 * Years, and the months of some years, as many as stand clear of one another at the present
 * scale. The ticks are the same at every scale, and what does not fit has opacity 0, so that a
 * picture may zoom through time. `months` are twelve names, set in `size` pixels.
 */
export function timeTicks(
  span: TimeSpan,
  [first, last]: readonly [number, number],
  monthsOf: readonly number[],
  months: readonly string[],
  language: string,
  size: number,
): Tick[] {
  const pixelsPerDay = ((span.right - span.left) / (span.to - span.from)) * (13 / size);
  const tick = (key: string, date: string, words: string, pixels: number, strong: boolean): Tick => {
    const at = timeX(span, daysBetween(span.epoch, date));
    const inside =
      progress(at, span.left - 1, span.left - 0.01) * (1 - progress(at, span.right + 0.01, span.right + 1));
    return { key, at, words, strong, opacity: inside * progress(pixels, crowded, clear) };
  };
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year) => [
    tick(`${year}`, `${year}-01-01`, yearNumeral(year, language), yearStride(year) * 365 * pixelsPerDay, true),
    ...(monthsOf.includes(year)
      ? months.slice(1).map((name, i) => {
          const month = i + 2;
          return tick(
            `${year}-${month}`,
            `${year}-${String(month).padStart(2, "0")}-01`,
            name,
            monthStride(month) * monthDays * pixelsPerDay,
            false,
          );
        })
      : []),
  ]);
}
