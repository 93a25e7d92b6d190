import { greatest, max, range } from "d3";
import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { clamp } from "../../scene/interpolate.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import type { Counts } from "./model.ts";
import type { Place } from "./places.ts";

/**
 * Layout in pixels. Three piles side by side, of the width that makes the squares largest for the highest pile; the
 * pile of others is half as wide.
 */
export function layoutOf(years: readonly Counts[], size: Size) {
  const { width, height } = size;
  const type = width >= wideFrom ? wideSize(size) : width < 420 ? 13 : 14;
  const number = clamp(Math.min(height * 0.15, width * 0.105), 30, 140);
  const foot = type * 1.7;
  const head = number * 0.72 + 8;
  const highest = max(years, (counts) => Math.max(counts.private, counts.state))!;
  const most = max(years, ({ other }) => other)!;
  const between = 1.6; // space between two piles, in squares
  const shapes = range(4, 13).map((columns) => {
    const others = Math.ceil(columns / 2);
    const rows = Math.max(Math.ceil(highest / columns), Math.ceil(most / others) + 5);
    return {
      columns,
      others,
      pitch: Math.min(width / (2 * columns + others + 2 * between), (height - head - foot) / rows),
    };
  });
  const { columns, others, pitch: largest } = greatest(shapes, ({ pitch }) => pitch)!;
  const pitch = Math.floor(largest * 4) / 4;
  const space = Math.min((width - (2 * columns + others) * pitch) / 2, 3 * pitch);
  const second = columns * pitch + space;
  return {
    pitch,
    gap: clamp(Math.round(pitch * 0.12), 2, 6),
    floor: height - foot,
    /** Where each pile starts on the floor; it grows upwards. */
    piles: {
      private: { left: 0, columns },
      state: { left: second, columns },
      other: { left: 2 * second, columns: others },
    },
    /** Type sizes of words and of the numbers on the piles. */
    type,
    number,
  };
}
export type Layout = ReturnType<typeof layoutOf>;

/** The square at a place. */
export function squareAt({ piles, pitch, gap, floor }: Layout, { group, slot }: Place): Square {
  const { left, columns } = piles[group];
  return { x: left + (slot % columns) * pitch, y: floor - (Math.floor(slot / columns) + 1) * pitch, side: pitch - gap };
}
