import type { Chart } from "../scene/scene.ts";
import { ground } from "./foundations/ground.ts";
import { investment } from "./foundations/investment.ts";
import { jobs } from "./foundations/jobs.ts";
import { measures } from "./foundations/measures.ts";
import { prices } from "./foundations/prices.ts";
import type { FoundationsRows, FoundationsState, Label } from "./foundations/views.ts";

/** What the old bargain rested on: jobs lost, how much of that is China's doing, what buyers gained, and money that crossed. */
export const foundations: Chart<FoundationsRows, Label, FoundationsState> = (input, size) => (state) =>
  [jobs, measures, prices, investment, ground].flatMap((part) => part(input, state, size));
