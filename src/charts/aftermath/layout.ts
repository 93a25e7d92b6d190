import { max, scaleLinear } from "d3";
import type { Size } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { endWidth, narrowEnd, roomyEnd } from "../parts/end-label.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import type { AftermathLabel, AftermathState } from "./model.ts";

/** Top of the ledgers' scale, in US$ billion; leaves room for words above the highest point. */
const topBillion = 480;

/** Layout of the aftermath for an area, in pixels. */
export function aftermathLayout(words: Words<AftermathLabel>, area: Size) {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const [end, size] = [roomy ? roomyEnd(area) : narrowEnd, roomy ? wideSize(area) : 13];
  const tick = tickSize(size);
  const sides = ["us", "china"] as const;
  const ends = [
    ...sides.flatMap((side) =>
      (["rise", "spring", "geneva"] as const).map((step) => ({
        value: words[`${side}-${step}`],
        name: words[roomy ? (`${side}-long` as const) : side],
      })),
    ),
    ...sides.map((side) => ({ value: words[`${side}-2025`], name: words[`${side}-ledger`] })),
  ];
  const right = width - max(ends, (label) => endWidth(label, end))! - 12;
  const [ceiling, floor] = [roomy ? 56 : 30, height - timeAxisHeight(tick) - (roomy ? 6 : 2)];
  return {
    width,
    roomy,
    /** Whether there is only room for the step's own numbers. */
    tight: width < 320 || height < 230,
    end,
    /** Type size of labels other than end labels, their row height, and the type size of the axes. */
    size,
    row: Math.round(size * 1.25),
    tick,
    /** The ends of the time axis, and of both vertical scales. */
    left: tick < 15 ? 44 : 56,
    right,
    ceiling,
    floor,
    billion: scaleLinear([0, topBillion], [floor, ceiling]),
  };
}

export type AftermathLayout = ReturnType<typeof aftermathLayout>;

/** The scales of days and of percent in a state. */
export const aftermathScales = (
  { left, right, floor, ceiling }: AftermathLayout,
  { from, to, top }: AftermathState,
) => ({
  x: scaleLinear([from, to], [left, right]),
  percent: scaleLinear([0, top], [floor, ceiling]),
});
