import { greatest, sum } from "d3";
import { clamp } from "../../scene/interpolate.ts";
import type { PlotPage } from "../parts/plot-page.ts";

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
  };
}
