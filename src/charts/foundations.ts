import { line } from "../marks/mark.ts";
import type { Chart } from "../scene/scene.ts";
import { bargain } from "./foundations/bargain.ts";
import { jobs } from "./foundations/jobs.ts";
import { layoutOf } from "./foundations/layout.ts";
import { none, type FoundationsRows, type FoundationsState, type Label } from "./foundations/model.ts";
import { fadeOutLate } from "./parts/fade.ts";
import { inViews } from "./parts/in-views.ts";

const views = [
  ["jobs", ["jobs"], jobs],
  ["bargain", ["share", "bargain"], bargain],
] as const;

/** The foundations of the old bargain: jobs lost, and China's part in that beside what buyers gained. */
export const foundations: Chart<FoundationsRows, Label, FoundationsState> = (input, size) => {
  const layout = layoutOf(input, size);
  const groups = views.map(([key, on, part]) => inViews(key, on, part(layout, input), none));
  const { zero } = layout;
  return (state) => [
    ...groups.map((draw) => draw(state)),
    line("ground", 0, zero, size.width, zero, {
      class: "axis",
      opacity: fadeOutLate(state.jobs),
    }),
  ];
};
