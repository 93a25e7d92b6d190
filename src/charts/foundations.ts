import { line } from "../marks/mark.ts";
import type { Chart } from "../scene/scene.ts";
import { investment } from "./foundations/investment.ts";
import { jobs } from "./foundations/jobs.ts";
import { layoutOf } from "./foundations/layout.ts";
import { measures } from "./foundations/measures.ts";
import { none, type FoundationsRows, type FoundationsState, type Label } from "./foundations/model.ts";
import { prices } from "./foundations/prices.ts";
import { blend } from "./parts/blend.ts";
import { inViews } from "./parts/in-views.ts";

const views = [
  ["jobs", jobs],
  ["measures", measures],
  ["prices", prices],
  ["investment", investment],
] as const;

/**
 * The foundations of the old bargain: jobs lost, China's part in that, what buyers gained, and investment across the
 * border.
 */
export const foundations: Chart<FoundationsRows, Label, FoundationsState> = (input, size) => {
  const layout = layoutOf(input, size);
  const groups = views.map(([view, part]) => inViews(view, [view], part(layout, input), none, layout.zero));
  const { step, across, floor } = layout.prices;
  const margin = (size.width - step * across) / 2;
  // One line that all views share: zero of the jobs, the rule after the first paper, the floor of the squares, zero of
  // investment.
  const y = { jobs: layout.zero, measures: layout.measures.rule(2), prices: floor, investment: layout.zero };
  const left = { jobs: layout.jobs.left, measures: 0, prices: margin, investment: 0 };
  const right = { jobs: size.width, measures: size.width, prices: size.width - margin, investment: size.width };
  return (state) => {
    const floor = blend(state, y);
    return [
      ...groups.map((draw) => draw(state, floor)),
      line("ground", blend(state, left), floor, blend(state, right), floor, { class: "axis" }),
    ];
  };
};
