import { greatest, sum } from "d3";
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

/**
 * Two blocks of squares side by side under a pair of numbers and over a line or two of words, with the number of `rows`
 * that makes the squares largest; `between` is the distance between the blocks, in squares.
 */
export function twoBlocks(
  counts: readonly [number, number],
  rows: readonly number[],
  between: number,
  width: number,
  { height, row, roomy, name }: PlotPage & { readonly name: number },
) {
  const top = name + (roomy ? 28 : 12);
  const room = height - top - (roomy ? 2.4 : 2.3) * row;
  const columnsIn = (rows: number) => counts.map((count) => Math.ceil(count / rows)) as [number, number];
  const best = greatest(
    rows.map((rows) => ({ rows, pitch: Math.min(width / (sum(columnsIn(rows)) + between), room / rows) })),
    ({ pitch }) => pitch,
  )!;
  return {
    ...best,
    columns: columnsIn(best.rows),
    gap: clamp(Math.round(best.pitch * 0.14), 1, 5),
    top,
    /** The height that the blocks leave free. */
    spare: room - best.rows * best.pitch,
  };
}
