import type { Size } from "../../marks/mark.ts";
import { clamp } from "../../scene/interpolate.ts";
import { wideFrom, wideSize } from "../parts/type.ts";

/** Type sizes, in pixels, of words and of big numbers, and the gap between a hundred squares. */
export function typeOf(size: Size) {
  const { width, height } = size;
  return {
    type: width >= wideFrom && height >= 420 ? wideSize(size) + 4 : width < 420 ? 13 : 14,
    big: Math.round(clamp(Math.min(width * 0.11, height * 0.17), 28, 120)),
    gap: clamp(Math.round(Math.min(width, height) / 90), 2, 6),
  };
}
