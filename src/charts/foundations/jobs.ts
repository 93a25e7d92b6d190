import { line as lineOf, scaleLinear } from "d3";
import { amountNumeral, yearNumeral } from "../../language/numeral.ts";
import { circle, group, line as stroke, path, text } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fadeLabel, fadeOutLate } from "../parts/fade.ts";
import { baseline } from "../parts/note.ts";
import { tenth } from "../parts/step-line.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";
import { namedYears } from "./model.ts";

const outline = lineOf<readonly [number, number]>().digits(1);

/** China joined the WTO on 11 December 2001, as a point on the scale of years. */
const joined = 2001.94;

/**
 * US factory jobs as an area above zero, drawn up to the state's year, with a dot at its front and a mark where China
 * joins the WTO.
 */
export const jobs: Part = ({ size, type, line, wide, zero, jobs: layout }, { rows, words, language }) => {
  const { radius, amount, left, most, height, x } = layout;
  /** Millions of jobs at a moment, interpolated linearly between years. */
  const jobsIn = scaleLinear(
    rows.jobs.map(({ year }) => year),
    rows.jobs.map(({ millions }) => millions),
  );
  const y = scaleLinear([0, most], [zero, zero - height]);
  const [first] = x.domain() as [number, number];
  const look = wide ? ({ size: amount, class: "big" } as const) : ({ size: type, weight: 700 } as const);
  const drop = wide ? look.size * 0.8 + 4 : look.size + 2;

  const ticks = [5, 10, 15].flatMap((millions) => [
    stroke(`jobs-grid-${millions}`, left, y(millions), size.width, y(millions), { class: "grid" }),
    text(
      `jobs-tick-${millions}`,
      left - radius - 5,
      baseline(y(millions), type),
      amountNumeral(millions, 6, language),
      {
        class: "muted",
        anchor: "end",
        size: type,
      },
    ),
  ]);
  const named = namedYears.map((year) => {
    const half = textWidth(words[`jobs-${year}`], wide ? { size: amount, face: "display" } : look) / 2;
    // 2010 is the lowest: its label is inside the area, left of the front, so that the line never crosses it. That of
    // 2000 keeps clear of the WTO's.
    const before = year === 2000 || year === 2010;
    const middle = year === first ? left - radius + half : Math.min(x(year), size.width - half - 1);
    const at = [
      before ? x(year) - 3 - half : middle,
      y(jobsIn(year)) + (year === 2010 ? radius + drop : -radius - (wide ? 9 : 5)),
    ];
    return {
      year,
      marks: [
        circle(`jobs-dot-${year}`, x(year), y(jobsIn(year)), radius, { class: "us" }),
        text(`jobs-${year}`, at[0]!, at[1]!, words[`jobs-${year}`], { ...look, anchor: "middle" }),
      ],
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
  const bold = { size: wide ? type + 2 : type, weight: 600 } as const;
  const beside = x(joined) + 6;
  const wto = [
    stroke("wto-line", x(joined), 0, x(joined), zero, { class: "axis" }),
    ...textLines("wto", beside, type, balancedWords(words.wto, size.width - beside - 2, bold), line, bold),
  ];

  return ({ jobs: on, until }) => {
    const [opacity, worded] = [fadeOutLate(on), fadeLabel(on)];
    const front = [x(until), y(jobsIn(until))] as const;
    const top = outline([
      ...rows.jobs.filter(({ year }) => year < until).map(({ year, millions }) => [x(year), y(millions)] as const),
      front,
    ])!;
    return [
      group("jobs-ticks", ticks, { opacity: worded }),
      path("jobs-area", `${top}V${tenth(zero)}H${tenth(left)}Z`, { class: "us soft", opacity }),
      path("jobs-line", top, { class: "us line", opacity }),
      group("wto-mark", wto, { opacity: worded * progress(until, joined, joined + 1) }),
      ...named.map(({ year, marks }) =>
        group(`jobs-in-${year}`, marks, { opacity: worded * progress(until, year - 1, year) }),
      ),
      group("jobs-years", years, { opacity: worded }),
      circle("jobs-front", front[0], front[1], radius, { class: "us", opacity }),
    ];
  };
};
