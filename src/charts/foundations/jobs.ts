import { line as lineOf, scaleLinear } from "d3";
import { numeral, yearNumeral } from "../../language/numeral.ts";
import { circle, group, line as stroke, path, text } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import { fadeLabel, fadeOutLate } from "../parts/fade.ts";
import type { Part } from "./layout.ts";
import { namedYears } from "./model.ts";

/** Coordinates are rounded to a tenth of a pixel: finer is invisible and would bloat every still. */
const outline = lineOf<readonly [number, number]>().digits(1);
const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;

/** US factory jobs as an area above zero, drawn up to the state's year, with a dot at its front. */
export const jobs: Part = ({ size, type, line, wide, zero, jobs: layout }, { rows, words, language }) => {
  const { radius, amount, left, most, height, x } = layout;
  /** Millions of jobs at a moment, interpolated linearly between years. */
  const jobsIn = scaleLinear(
    rows.jobs.map(({ year }) => year),
    rows.jobs.map(({ millions }) => millions),
  );
  const [first] = x.domain() as [number, number];
  const look = wide ? ({ size: amount, class: "big" } as const) : ({ size: type, weight: 700 } as const);
  const drop = wide ? look.size * 0.8 + 4 : look.size + 2;
  const ticks = [5, 10, 15].map((millions) => ({ millions, words: numeral(millions, language) }));

  const named = namedYears.map((year) => {
    const half = textWidth(words[`jobs-${year}`], wide ? { size: amount, face: "display" } : look) / 2;
    // 2010 is the lowest: its label is inside the area, left of the front, so that the line never crosses it.
    const lowest = year === 2010;
    return {
      year,
      at: x(year),
      millions: jobsIn(year),
      middle:
        year === first ? left - radius + half : lowest ? x(year) - 3 - half : Math.min(x(year), size.width - half - 1),
      below: lowest ? radius + drop : -radius - 5,
    };
  });
  const years = namedYears.map((year) => {
    const words = yearNumeral(year, language);
    const half = textWidth(words, { size: type }) / 2;
    return text(`jobs-year-${year}`, Math.min(x(year), size.width - half - 1), zero + line - 2, words, {
      anchor: "middle",
      size: type,
    });
  });

  return ({ jobs: on, until }, floor) => {
    const y = scaleLinear([0, most], [floor, floor - height * on]);
    const [opacity, worded] = [fadeOutLate(on), fadeLabel(on)];
    const front = [x(until), y(jobsIn(until))] as const;
    const top = outline([
      ...rows.jobs.filter(({ year }) => year < until).map(({ year, millions }) => [x(year), y(millions)] as const),
      front,
    ])!;
    const reached = (year: number) => progress(until, year - 1, year);
    return [
      ...ticks.flatMap(({ millions, words }) => [
        stroke(`jobs-grid-${millions}`, left, y(millions), size.width, y(millions), { class: "grid", opacity }),
        text(`jobs-tick-${millions}`, left - radius - 5, y(millions) + type * 0.35, words, {
          class: "muted",
          anchor: "end",
          size: type,
          opacity: worded,
        }),
      ]),
      path("jobs-area", `${top}V${tenths(floor)}H${tenths(left)}Z`, { class: "us soft", opacity }),
      path("jobs-line", top, { class: "us line", opacity }),
      ...named.flatMap(({ year, at, millions, middle, below }) => [
        circle(`jobs-dot-${year}`, at, y(millions), radius, { class: "us", opacity: opacity * reached(year) }),
        text(`jobs-${year}`, middle, y(millions) + below, words[`jobs-${year}`], {
          ...look,
          anchor: "middle",
          opacity: worded * reached(year),
        }),
      ]),
      group("jobs-years", years, { opacity: worded }),
      circle("jobs-front", front[0], front[1], radius, { class: "us", opacity }),
    ];
  };
};
