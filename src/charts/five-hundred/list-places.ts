import type { Square } from "../../marks/path.ts";
import type { FiveHundredRows } from "./model.ts";
import type { ListLayout } from "./list-layout.ts";

/** Where companies are from; the rest is every other place. */
export const origins = ["us", "mainland", "taiwan", "rest"] as const;
export type Origin = (typeof origins)[number];

/** How many squares of each origin there are; all of them together are the list. */
export const held = (rows: FiveHundredRows): Readonly<Record<Origin, number>> => ({
  us: rows.us,
  mainland: rows.mainland,
  taiwan: rows.taiwan,
  rest: rows.all - rows.us - rows.mainland - rows.taiwan,
});

/** A square in a block whose left edge is at x: the first at the bottom left. */
const inBlock = ({ rows, pitch, side, floor }: ListLayout, x: number, i: number): Square => ({
  x: x + Math.floor(i / rows) * pitch + (pitch - side) / 2,
  y: floor - ((i % rows) + 1) * pitch + (pitch - side) / 2,
  side,
});

/**
 * Where square `i` of an origin stands in the one block. The list's own order is not on our record,
 * so that origins are strewn evenly over it and no place stands for a rank.
 */
export function mixedPlace(rows: FiveHundredRows, layout: ListLayout, origin: Origin, i: number): Square {
  const counts = held(rows);
  const before = origins.slice(0, origins.indexOf(origin)).reduce((sum, earlier) => sum + counts[earlier], 0);
  return inBlock(layout, layout.all, ((before + i) * layout.stride) % rows.all);
}

/** Where it stands among its own: Taiwan's squares on top of those from the mainland. */
export function sortedPlace(rows: FiveHundredRows, layout: ListLayout, origin: Origin, i: number): Square {
  if (origin === "taiwan") return inBlock(layout, layout.china, rows.mainland + i);
  return inBlock(layout, origin === "mainland" ? layout.china : layout[origin], i);
}

/** Where it stands when Taiwan's squares have stepped aside from those from the mainland; the others stay. */
export const apartPlace = (rows: FiveHundredRows, layout: ListLayout, origin: Origin, i: number): Square =>
  origin === "mainland" || origin === "taiwan"
    ? inBlock(layout, layout[origin], i)
    : sortedPlace(rows, layout, origin, i);
