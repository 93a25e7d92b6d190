import { line, type Mark, type Size } from "../../marks/mark.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { blend } from "../parts/blend.ts";
import { jobsPlan } from "./jobs-plan.ts";
import { measuresPlan } from "./measures-plan.ts";
import { pricesPlan } from "./prices-plan.ts";
import type { FoundationsRows, FoundationsState, Label } from "./views.ts";

/** Where the one line of the scene lies, in pixels: zero under the jobs, the rule after the first paper, the floor of the squares, zero under investment. */
export function groundAt(input: ChartInput<FoundationsRows, Label>, state: FoundationsState, size: Size) {
  const { left, zero } = jobsPlan(input, size);
  const { floor, step, across } = pricesPlan(input, size);
  const margin = (size.width - step * across) / 2;
  return {
    y: blend(state, { jobs: zero, measures: measuresPlan(input, size).rule(2), prices: floor, investment: zero }),
    x1: blend(state, { jobs: left, measures: 0, prices: margin, investment: 0 }),
    x2: blend(state, { jobs: size.width, measures: size.width, prices: size.width - margin, investment: size.width }),
  };
}

/** The line itself, over everything that stands on it. */
export function ground(input: ChartInput<FoundationsRows, Label>, state: FoundationsState, size: Size): Mark[] {
  const { x1, x2, y } = groundAt(input, state, size);
  return [line("ground", x1, y, x2, y, { class: "axis" })];
}
