import { sum } from "d3";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { PlotPage } from "./plot-page.ts";
import { displayFigure } from "./type.ts";

/**
 * Two big numbers at the left and right edge, at least `apart` pixels from one another: their type size, their baseline,
 * and that of the words below them.
 */
export function numberPair(numbers: readonly [string, string], { width, height, size }: PlotPage, apart: number) {
  const most = (width - apart) / sum(numbers, (said) => textWidth(said, { size: 1, face: "display" }));
  const number = Math.floor(Math.min(clamp(Math.min(width * 0.085, height * 0.13), 26, 96), most));
  const head = Math.round(number * displayFigure) + 2;
  return { number, head, name: head + Math.round(number * 0.21 + size * 1.05) };
}
