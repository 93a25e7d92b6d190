import type { Square } from "../../marks/path.ts";

/** A calendar of whole weeks: a row a week, Sunday first. `pitch` is a square's side plus the gap after it. */
export interface TruceGrid {
  /** The day before the first square, YYYY-MM-DD. */
  readonly before: string;
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
  readonly gap: number;
  /** Number of weeks above the first row drawn. */
  readonly skipped?: number;
}

/** The week row and weekday column of day `n`, counted from 1. */
export function placeOf(
  { before, skipped = 0 }: TruceGrid,
  n: number,
): { readonly row: number; readonly column: number } {
  const day = n - 1 + ((new Date(before).getUTCDay() + 1) % 7);
  return { row: Math.floor(day / 7) - skipped, column: day - 7 * Math.floor(day / 7) };
}

/** The square of day `n`. */
export function squareOf(grid: TruceGrid, n: number): Square {
  const { row, column } = placeOf(grid, n);
  return { x: grid.left + column * grid.pitch, y: grid.top + row * grid.pitch, side: grid.pitch - grid.gap };
}

/** The y of the middle of day `n`'s week. */
export const middleOf = (grid: TruceGrid, n: number): number => {
  const { y, side } = squareOf(grid, n);
  return y + side / 2;
};
