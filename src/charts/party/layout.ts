import type { Size } from "../../marks/mark.ts";
import { clamp } from "../../scene/interpolate.ts";
import { wideFrom, wideSize } from "../parts/type.ts";

/** Where a block of a hundred squares stands: its top left corner, and from one square to the next, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
}

/** Type sizes, in pixels, of words and of big numbers, and the gap between a hundred squares. */
export function typeOf(size: Size) {
  const { width, height } = size;
  return {
    type: width >= wideFrom && height >= 420 ? wideSize(size) + 4 : width < 420 ? 13 : 14,
    big: Math.round(clamp(Math.min(width * 0.11, height * 0.17), 28, 120)),
    gap: clamp(Math.round(Math.min(width, height) / 90), 2, 6),
  };
}
