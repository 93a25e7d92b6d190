import { max, scaleLinear } from "d3";
import type { Size } from "../../marks/mark.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { endWidth, narrowEnd, roomyEnd } from "../parts/end-label.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { spans, type AftermathLabel } from "./model.ts";

/** Layout of the aftermath for an area, in pixels. */
export function aftermathLayout(words: Words<AftermathLabel>, area: Size) {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const [end, size] = [roomy ? roomyEnd(area) : narrowEnd, roomy ? wideSize(area) : 13];
  const tick = tickSize(size);
  const ends = (["us", "china"] as const).flatMap((side) =>
    (["rise", "spring", "end"] as const).map((step) => ({
      value: words[`${side}-${step}`],
      name: words[roomy ? (`${side}-long` as const) : side],
    })),
  );
  const right = width - max(ends, (label) => endWidth(label, end))! - 12;
  return {
    width,
    height,
    roomy,
    /** Whether there is only room for the step's own numbers. */
    tight: width < 320 || height < 230,
    end,
    /** Type size of labels other than end labels, their row height, and the type size of the axes. */
    size,
    row: Math.round(size * 1.25),
    tick,
    /** The ends of the time axis, and of the vertical scale. */
    left: tick < 15 ? 44 : 56,
    right,
    ceiling: roomy ? 56 : 30,
    floor: height - timeAxisHeight(tick) - (roomy ? 6 : 2),
  };
}

export type AftermathLayout = ReturnType<typeof aftermathLayout>;

/**
 * The scales of days and of percent at a view. They stand still while Phase One fades in and out, and zoom from the
 * spring of 2025 to all of it.
 */
export function aftermathScales({ left, right, floor, ceiling }: AftermathLayout, view: number) {
  const near = view < 1 ? spans.rise : spans.spring;
  const out = progress(view, 2, 3);
  const from = lerp(near.from, spans.geneva.from, out);
  const to = lerp(near.to, spans.geneva.to, out);
  return {
    from,
    to,
    x: scaleLinear([from, to], [left, right]),
    percent: scaleLinear([0, lerp(near.top, spans.geneva.top, out)], [floor, ceiling]),
  };
}
