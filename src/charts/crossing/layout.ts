import { max, scaleLinear } from "d3";
import { amountNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { endWidth } from "../parts/end-label.ts";
import { linePage } from "../parts/plot-page.ts";
import type { CrossingLabel } from "./model.ts";

/** The ticks of the scale, in US$ billion. */
export const billions = [100, 200, 300, 400];

/** The scale's ends in US$ billion, whole and close up: each starts at a tick, and leaves room for words above the highest point. */
const scaleEnds = [
  [0, 480],
  [200, 450],
] as const;

/** Layout of the crossing for an area, in pixels. */
export function crossingLayout(words: Words<CrossingLabel>, language: string, area: Size) {
  const page = linePage(area);
  const { width, roomy, size, end, tick } = page;
  const amounts = billions.map((value) => amountNumeral(value, 9, language));
  const ends = (["us", "china"] as const).map((side) => ({
    value: words[`${side}-2025`],
    name: words[`${side}-ledger`],
  }));
  const closeNames = ends.map(({ name }) => textWidth(name, { size, weight: 600 }));
  return {
    ...page,
    amounts,
    left: max([page.left, ...amounts.map((words) => textWidth(words, { size: tick }) + 8)])!,
    /** The right end of the time axis. */
    right: width - max([...ends.map((label) => endWidth(label, end)), ...closeNames])! - (roomy ? 20 : 14),
  };
}

export type CrossingLayout = ReturnType<typeof crossingLayout>;

type Ends = readonly [number, number];
const between = ([all, close]: readonly [Ends, Ends], near: number) =>
  [lerp(all[0], close[0], near), lerp(all[1], close[1], near)] as const;

/** The scales of days and of billions, from the days of the first and last years that are shown whole and close up. */
export const crossingScales = ({ left, right, floor }: CrossingLayout, near: number, days: readonly [Ends, Ends]) => ({
  x: scaleLinear(between(days, near), [left, right]),
  y: scaleLinear(between(scaleEnds, near), [floor, 0]),
});
