import { numeral, yearNumeral } from "../../language/numeral.ts";
import { circle, line as stroke, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { linePath } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { labelOpacity, stayingOpacity } from "../parts/blend.ts";
import { groundAt } from "./ground.ts";
import { amountSize, jobsPlan } from "./jobs-plan.ts";
import { namedYears, type FoundationsRows, type FoundationsState, type Label } from "./views.ts";

/** Millions of jobs at a moment, on a straight line between two years' rows. */
function jobsAt(jobs: FoundationsRows["jobs"], year: number): number {
  const before = jobs.findLast((row) => row.year <= year) ?? jobs[0]!;
  const after = jobs.find((row) => row.year >= year) ?? jobs.at(-1)!;
  return before === after
    ? before.millions
    : lerp(before.millions, after.millions, (year - before.year) / (after.year - before.year));
}

/** US factory jobs as an area over zero, drawn as far as the reader has come; a dot leads it. */
export function jobs(input: ChartInput<FoundationsRows, Label>, state: FoundationsState, size: Size): Mark[] {
  const { rows, words, language } = input;
  const { type, line, wide, radius, left, zero, scale, first, x } = jobsPlan(input, size);
  const floor = groundAt(input, state, size).y;
  const y = (millions: number) => floor - scale * state.jobs * millions;
  const [shown, spoken] = [stayingOpacity(state.jobs), labelOpacity(state.jobs)];
  const { until } = state;
  const front = [x(until), y(jobsAt(rows.jobs, until))] as const;
  const top = [
    ...rows.jobs.filter(({ year }) => year < until).map(({ year, millions }) => [x(year), y(millions)] as const),
    front,
  ];
  const reached = (year: number) => progress(until, year - 1, year);
  const strong = wide ? ({ size: amountSize(size), class: "big" } as const) : ({ size: type, weight: 700 } as const);
  const drop = wide ? strong.size * 0.8 + 4 : strong.size + 2;
  return [
    ...[5, 10, 15].flatMap((millions) => [
      stroke(`jobs-grid-${millions}`, left, y(millions), size.width, y(millions), { class: "grid", opacity: shown }),
      text(`jobs-tick-${millions}`, left - radius - 5, y(millions) + type * 0.35, numeral(millions, language), {
        class: "muted",
        anchor: "end",
        size: type,
        opacity: spoken,
      }),
    ]),
    path("jobs-area", `${linePath([...top, [front[0], floor], [x(first), floor]])}z`, {
      class: "us soft",
      opacity: shown,
    }),
    path("jobs-line", linePath(top), { class: "us line", opacity: shown }),
    ...namedYears.flatMap((year): Mark[] => {
      const amount = words[`jobs-${year}`];
      const high = y(jobsAt(rows.jobs, year));
      const half =
        textWidth(amount, wide ? { size: strong.size, face: "display" } : { size: strong.size, weight: 700 }) / 2;
      // 2010 is the lowest: its label stands inside the area, left of the front, so that the line never crosses it.
      const lowest = year === 2010;
      const middle =
        year === first ? left - radius + half : lowest ? x(year) - 3 - half : Math.min(x(year), size.width - half - 1);
      return [
        circle(`jobs-dot-${year}`, x(year), high, radius, { class: "us", opacity: shown * reached(year) }),
        text(`jobs-${year}`, middle, lowest ? high + radius + drop : high - radius - 5, amount, {
          ...strong,
          anchor: "middle",
          opacity: spoken * reached(year),
        }),
        text(
          `jobs-year-${year}`,
          Math.min(x(year), size.width - textWidth(yearNumeral(year, language), { size: type }) / 2 - 1),
          zero + line - 2,
          yearNumeral(year, language),
          { anchor: "middle", size: type, opacity: spoken },
        ),
      ];
    }),
    circle("jobs-front", front[0], front[1], radius, { class: "us", opacity: shown }),
  ];
}
