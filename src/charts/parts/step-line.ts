import { bisector, curveStepAfter, line } from "d3";
import type { Scale } from "./axis.ts";

/** A value that holds from a day on, until the next step's day. */
export type Step = readonly [day: number, value: number];

const byDay = bisector(([day]: Step) => day);

/** The value in force on a day; before the first step, the first step's. Steps ascend; at least one is required. */
export const valueAt = (steps: readonly Step[], day: number): number =>
  steps[Math.max(0, byDay.right(steps, day) - 1)]![1];

/** The steps between two days, with one at either end; empty if the days are not in order. */
export const stepsBetween = (steps: readonly Step[], from: number, to: number): readonly Step[] =>
  to < from
    ? []
    : [
        [from, valueAt(steps, from)],
        ...steps.slice(byDay.right(steps, from), byDay.right(steps, to)),
        [to, valueAt(steps, to)],
      ];

/** Rounds to tenths of a pixel: finer is invisible and would bloat every still. */
export const tenth = (pixels: number): number => Math.round(10 * pixels) / 10;

/** A stepped line, and the area down to zero, as path data for the scales of day and value; empty without steps. */
export function stepPaths(
  steps: readonly Step[],
  x: Scale,
  y: Scale,
): { readonly edge: string; readonly wall: string } {
  const path = line<Step>(
    ([day]) => x(day),
    ([, value]) => y(value),
  )
    .curve(curveStepAfter)
    .digits(1);
  const edge = path(steps);
  if (edge === null) return { edge: "", wall: "" };
  const zero = tenth(y(0));
  return { edge, wall: `M${tenth(x(steps[0]![0]))},${zero}L${edge.slice(1)}V${zero}Z` };
}
