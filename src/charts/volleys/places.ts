import type { Square } from "../../marks/path.ts";
import type { Court } from "./layout.ts";
import type { Act } from "./model.ts";
import { half, homeOf, rank } from "./ranks.ts";

/** A square by column and row, with `left` and `top` of the first cell in pixels. */
const square = ({ pitch, side }: Court, left: number, top: number, column: number, row: number): Square => ({
  x: left + column * pitch + (pitch - side) / 2,
  y: top + row * pitch + (pitch - side) / 2,
  side,
});

/** The left edge of an area `columns` wide that starts `from` pixels from the net. */
const leftEdge = ({ net, pitch }: Court, hand: -1 | 1, from: number, columns: number): number =>
  hand === 1 ? net + from : net - from - columns * pitch;

/**
 * Home place of listed square `i` among an act's purchases, the first list first: row by row from the right, American
 * ones in tens next to the net, Chinese ones in fives. Ranks fill from the right too, so that squares cross in
 * formation and the other side's squares land in the places they leave.
 */
export function homePlace(court: Court, act: Act, i: number): Square {
  const { apron, step, pitch, columns } = court;
  if (act === "us")
    return square(
      court,
      leftEdge(court, -1, apron + step, rank),
      court.top,
      rank - 1 - (i % rank),
      Math.floor(i / rank),
    );
  const behind = apron + step + (columns - court.counts[act].openColumns - half) * pitch;
  return square(court, leftEdge(court, 1, behind, half), court.top, half - 1 - (i % half), Math.floor(i / half));
}

/** Place of unlisted square `i` of an act's purchases: in columns, farther from the net than all others. */
export function openPlace(court: Court, act: Act, i: number): Square {
  const { net, apron, step, pitch, columns, top } = court;
  const count = court.counts[act].openRows;
  const column = columns - court.counts[act].openColumns + Math.floor(i / count);
  const near = apron + step + column * pitch;
  return square(court, homeOf(act) === 1 ? net + near : net - near - pitch, top, 0, i % count);
}

/** Where it lands across the net, in ranks of ten. */
export const landedPlace = (court: Court, act: Act, i: number): Square =>
  square(
    court,
    leftEdge(court, homeOf(act) === 1 ? -1 : 1, court.apron, rank),
    court.top,
    rank - 1 - (i % rank),
    Math.floor(i / rank),
  );

/**
 * The left edge and top of the block of all listed squares, and the boundaries between and after the two sides' parts.
 */
export function blockEdges({ net, pitch, blockTop, counts: { us, china } }: Court): {
  left: number;
  middle: number;
  right: number;
  top: number;
} {
  const left = net + ((us.openColumns - china.openColumns - china.ranks - us.ranks) / 2) * pitch;
  const middle = left + china.ranks * pitch;
  return { left, middle, right: middle + us.ranks * pitch, top: blockTop };
}

/** Its place in that block: each rank is a column, the first ranks of both sides back to back. */
export function blockPlace(court: Court, act: Act, i: number): Square {
  const { middle, top } = blockEdges(court);
  const n = Math.floor(i / rank);
  return act === "us"
    ? square(court, middle, top, n, i % rank)
    : square(court, middle, top, -1 - n, rank - 1 - (i % rank));
}
