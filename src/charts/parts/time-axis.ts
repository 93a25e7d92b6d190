import { range, utcDay } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import { group, line, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import { timeTick, type Scale } from "./axis.ts";

/** A label fades in as the distance to the next of its kind grows between these, in pixels for type of size 13. */
const [crowded, clear] = [38, 39];

/** Years to the next label of the same kind, so many years after the first: every fourth goes last, then every second. */
const yearStride = (since: number): number => (since % 4 === 0 ? 4 : since % 2 === 0 ? 2 : 1);
/** The same for months from 2 to 12; January is labelled with its year. */
const monthStride = (month: number): number => (month === 7 ? 6 : month % 3 === 1 ? 3 : 1);

/** What a time axis may show. */
export interface TimeAxis {
  /** Day 0, YYYY-MM-DD. */
  readonly epoch: string;
  /** The first and last labelled year, and the years whose months are labelled too. */
  readonly years: readonly [first: number, last: number];
  readonly monthsOf: readonly number[];
  /** Twelve names. */
  readonly months: readonly string[];
  readonly language: string;
  /** The y of the zero line, and the type size, in pixels. */
  readonly floor: number;
  readonly size: number;
}

/**
 * The zero line, with as many years and months below it as fit without touching at a scale of days. The ticks are the
 * same at every scale and those that do not fit have opacity 0, so that a picture may zoom through time; `monthsOn` is
 * the highest opacity of months.
 */
export function timeAxis(key: string, { epoch, years, monthsOf, months, language, floor, size }: TimeAxis) {
  const ticks = range(years[0], years[1] + 1).flatMap((year) =>
    range(1, monthsOf.includes(year) ? 13 : 2).map((month) => {
      const isYear = month === 1;
      const name = isYear ? `${key}-${year}` : `${key}-${year}-${month}`;
      const words = isYear ? yearNumeral(year, language) : months[month - 1]!;
      return {
        key: `${name}-group`,
        isYear,
        day: utcDay.count(new Date(epoch), new Date(Date.UTC(year, month - 1))),
        /** Days to the next label of its kind. */
        days: isYear ? yearStride(year - years[0]) * 365 : monthStride(month) * 30.4,
        marks: timeTick(name, words, floor, size, isYear),
      };
    }),
  );
  return (x: Scale, monthsOn = 1): Mark[] => {
    const [left, right] = x.range() as [number, number];
    const dayWidth = ((x(1) - x(0)) * 13) / size;
    return [
      ...ticks.map(({ key, isYear, day, days, marks }) => {
        const at = x(day);
        const inside = progress(at, left - 1, left - 0.01) * (1 - progress(at, right + 0.01, right + 1));
        const opacity = inside * progress(days * dayWidth, crowded, clear) * (isYear ? 1 : monthsOn);
        return group(key, marks, { x: at, opacity });
      }),
      line(`${key}-floor`, left, floor, right, floor, { class: "axis" }),
    ];
  };
}
