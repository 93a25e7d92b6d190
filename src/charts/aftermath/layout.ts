import { max, scaleLinear } from "d3";
import type { Size } from "../../marks/mark.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { endWidth } from "../parts/end-label.ts";
import { linePage } from "../parts/plot-page.ts";
import { spans, type AftermathLabel } from "./model.ts";

/** Layout of the aftermath for an area, in pixels. */
export function aftermathLayout(words: Words<AftermathLabel>, area: Size) {
  const page = linePage(area);
  const { width, roomy, end } = page;
  const ends = (["us", "china"] as const).flatMap((side) =>
    (["rise", "spring", "end"] as const).map((step) => ({
      value: words[`${side}-${step}`],
      name: words[roomy ? (`${side}-long` as const) : side],
    })),
  );
  return {
    ...page,
    /** The right end of the time axis, and the top of the vertical scale. */
    right: width - max(ends, (label) => endWidth(label, end))! - 12,
    ceiling: roomy ? 56 : 30,
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
