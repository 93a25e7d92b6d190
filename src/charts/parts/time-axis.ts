import { range, utcDay } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import { group, line, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import { timeTick, type Scale } from "./axis.ts";

/** A label fades in as the ticks of its kind come to stand so far apart, in pixels for words of 13. */
const [crowded, clear] = [38, 39];

/** How many years apart the labels of a kind are: 2014, 2018 and 2022 are the last to go, then even years. */
const yearStride = (year: number): number => (year % 4 === 2 ? 4 : year % 2 === 0 ? 2 : 1);
/** The same for months from 2 to 12; January is written as its year. */
const monthStride = (month: number): number => (month === 7 ? 6 : month % 3 === 1 ? 3 : 1);

/** What a scale of time may show. */
export interface TimeAxis {
  /** The day that counts as 0, YYYY-MM-DD. */
  readonly epoch: string;
  /** The first and the last year that it names, and the years whose months it names too. */
  readonly years: readonly [first: number, last: number];
  readonly monthsOf: readonly number[];
  /** Twelve names. */
  readonly months: readonly string[];
  readonly language: string;
  /** The zero line, and the size of words, in pixels. */
  readonly floor: number;
  readonly size: number;
}

/**
 * The zero line, with as many years and months under it as stand clear of one another at a scale of days. The ticks are
 * the same at every scale, and what does not fit has opacity 0, so that a picture may zoom through time; months are
 * seen `monthsOn` at most.
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
        /** From one label of its kind to the next. */
        days: isYear ? yearStride(year) * 365 : monthStride(month) * 30.4,
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
