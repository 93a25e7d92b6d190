import type { Size } from "../../marks/mark.ts";
import { clamp } from "../../scene/interpolate.ts";
import { wideFrom, wideSize } from "../parts/type.ts";

/**
 * Type sizes in this picture, in pixels: words, their line height, and big numbers with the height of their figures.
 */
export interface TypeSizes {
  readonly type: number;
  readonly line: number;
  readonly big: number;
  readonly figure: number;
}

/** Type sizes for an area: words from 13 on a phone up to 20 on the widest. */
export function typeSizes(size: Size): TypeSizes {
  const { width, height } = size;
  const type = width >= wideFrom && height >= 420 ? wideSize(size) : width < 420 ? 13 : 14;
  const big = Math.round(clamp(Math.min(width * 0.1, height * 0.14), 26, 110));
  return { type, line: Math.round(type * 1.24), big, figure: Math.ceil(big * 0.72) };
}
