import { range, sort } from "d3";
import type { Square } from "../../marks/path.ts";
import type { Court } from "./layout.ts";
import { takers, type Act, type Taker } from "./model.ts";
import { half, homeOf, rank } from "./ranks.ts";

/** A square by column and row, with the left edge of the first cell in pixels. */
const square = ({ top, pitch, side }: Court, left: number, column: number, row: number): Square => ({
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
  const wide = act === "us" ? rank : half;
  const from = act === "us" ? 0 : (columns - court.counts[act].openColumns - half) * pitch;
  const left = leftEdge(court, homeOf(act), apron + step + from, wide);
  return square(court, left, wide - 1 - (i % wide), Math.floor(i / wide));
}

/**
 * Place of unlisted square `i` of an act's purchases, row by row at the outer edge. Squares past the last one stand in a
 * row below, outside.
 */
export function openPlace(court: Court, act: Act, i: number): Square {
  const { stock, pitch, counts } = court;
  const { open, openColumns } = counts[act];
  const left = leftEdge(court, homeOf(act), stock - openColumns * pitch, openColumns);
  return i < open
    ? square(court, left, i % openColumns, Math.floor(i / openColumns))
    : square(court, left, i - open, court.outside);
}

/** Where it lands across the net, in ranks of ten. */
export const landedPlace = (court: Court, act: Act, i: number): Square =>
  square(
    court,
    leftEdge(court, homeOf(act) === 1 ? -1 : 1, court.apron, rank),
    rank - 1 - (i % rank),
    Math.floor(i / rank),
  );

/** Place `i` of a taker's squares, in rows of ten from the left: America left, China right, all others between. */
export function takenPlace(court: Court, taker: Taker, i: number): Square {
  const { net, stock, pitch } = court;
  const left = { home: net - stock, others: net - (rank / 2) * pitch, kept: net + stock - rank * pitch }[taker];
  return square(court, left, i % rank, Math.floor(i / rank));
}

/**
 * By listed American square, its place with who takes over its trade. The files nearest to the net come home, the
 * farthest stay, so that no square crosses another's way; UNCTAD says how many, not which.
 */
export function takenPlaces(court: Court): readonly Square[] {
  const { counts, taken } = court;
  const files = sort(range(counts.us.listed), (i) => -(i % rank));
  const starts = { home: 0, others: taken.home, kept: taken.home + taken.others };
  const places: Square[] = [];
  for (const taker of takers)
    sort(
      files.slice(starts[taker], starts[taker] + taken[taker]),
      (i) => Math.floor(i / rank),
      (i) => -(i % rank),
    ).forEach((i, n) => (places[i] = takenPlace(court, taker, n)));
  return places;
}
