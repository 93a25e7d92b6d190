import type { Square } from "../../marks/path.ts";
import type { FiveHundredRows } from "./model.ts";
import type { ListLayout } from "./list-layout.ts";

/** Where companies are from; the rest is everywhere else. */
export const origins = ["us", "mainland", "taiwan", "rest"] as const;
export type Origin = (typeof origins)[number];

/** Number of squares by origin; together they are the whole list. */
export const held = (rows: FiveHundredRows): Readonly<Record<Origin, number>> => ({
  us: rows.us,
  mainland: rows.mainland,
  taiwan: rows.taiwan,
  rest: rows.all - rows.us - rows.mainland - rows.taiwan,
});

/** Square `i` of a block with its left edge at x, counted from the bottom left. */
const inBlock = ({ rows, pitch, side, floor }: ListLayout, x: number, i: number): Square => ({
  x: x + Math.floor(i / rows) * pitch + (pitch - side) / 2,
  y: floor - ((i % rows) + 1) * pitch + (pitch - side) / 2,
  side,
});

/**
 * Square `i` of an origin in the mixed block. The list's real order is not on our record, so origins are spread evenly
 * and no position implies a rank.
 */
export function mixedPlace(rows: FiveHundredRows, layout: ListLayout, origin: Origin, i: number): Square {
  const counts = held(rows);
  const before = origins.slice(0, origins.indexOf(origin)).reduce((sum, earlier) => sum + counts[earlier], 0);
  return inBlock(layout, layout.all, ((before + i) * layout.stride) % rows.all);
}

/** Its place after sorting; Taiwan's squares follow those from the mainland. */
export function sortedPlace(rows: FiveHundredRows, layout: ListLayout, origin: Origin, i: number): Square {
  if (origin === "taiwan") return inBlock(layout, layout.china, rows.mainland + i);
  return inBlock(layout, origin === "mainland" ? layout.china : layout[origin], i);
}

/** Its place once Taiwan's squares are separate from those from the mainland; all others stay. */
export const apartPlace = (rows: FiveHundredRows, layout: ListLayout, origin: Origin, i: number): Square =>
  origin === "mainland" || origin === "taiwan"
    ? inBlock(layout, layout[origin], i)
    : sortedPlace(rows, layout, origin, i);
