import { bisector, curveStepAfter, line } from "d3";
import type { Scale } from "./axis.ts";

/** A value that holds from a day on, until the next step's day. */
export type Step = readonly [day: number, value: number];

const byDay = bisector(([day]: Step) => day);

/** The value in force on a day; before the first step, the first step's. Steps ascend and there is at least one. */
export const valueAt = (steps: readonly Step[], day: number): number =>
  steps[Math.max(0, byDay.right(steps, day) - 1)]![1];

/** The steps from one day to another, with one at both ends; none where the days are not in order. */
export const stepsBetween = (steps: readonly Step[], from: number, to: number): readonly Step[] =>
  to < from
    ? []
    : [
        [from, valueAt(steps, from)],
        ...steps.slice(byDay.right(steps, from), byDay.right(steps, to)),
        [to, valueAt(steps, to)],
      ];

/** A stepped line as a path, by the scales of day and value. */
export const stepPath = (steps: readonly Step[], x: Scale, y: Scale): string =>
  line<Step>(
    ([day]) => x(day),
    ([, value]) => y(value),
  )
    .curve(curveStepAfter)
    .digits(1)(steps) ?? "";

/** All between a stepped line and the zero line, as a closed path. */
export function wallPath(steps: readonly Step[], x: Scale, y: Scale): string {
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? `${stepPath([[first[0], 0], ...steps, [last[0], 0]], x, y)}Z` : "";
}
