import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { clamp } from "../../scene/interpolate.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { groups, type Counts, type Group, type Place } from "./places.ts";

/** A pile of squares that grows upwards from the floor. */
export interface Pile {
  readonly left: number;
  readonly columns: number;
}

/** Where everything stands, in pixels. */
export interface CreditLayout {
  readonly pitch: number;
  readonly gap: number;
  readonly floor: number;
  readonly piles: Readonly<Record<Group, Pile>>;
  /** Type sizes: of words, and of the numbers on the piles. */
  readonly type: number;
  readonly number: number;
}

/** Three piles side by side, as wide and with squares as large as the highest pile allows; the pile of others is half as wide. */
export function creditLayout(years: readonly Counts[], size: Size): CreditLayout {
  const { width, height } = size;
  const type = width >= wideFrom ? wideSize(size) : width < 420 ? 13 : 14;
  const number = clamp(Math.min(height * 0.15, width * 0.105), 30, 140);
  const foot = type * 1.7;
  const head = number * 0.72 + 8;
  const highest = Math.max(...years.flatMap((counts) => [counts.private, counts.state]));
  const most = Math.max(...years.map(({ other }) => other));
  const between = 1.6; // squares between two piles
  const shape = [4, 5, 6, 7, 8, 9, 10, 11, 12]
    .map((columns) => {
      const others = Math.ceil(columns / 2);
      const rows = Math.max(Math.ceil(highest / columns), Math.ceil(most / others) + 5);
      return {
        columns,
        others,
        pitch: Math.min(width / (2 * columns + others + 2 * between), (height - head - foot) / rows),
      };
    })
    .reduce((a, b) => (b.pitch > a.pitch ? b : a));
  const pitch = Math.floor(shape.pitch * 4) / 4;
  const { columns, others } = shape;
  const space = Math.min((width - (2 * columns + others) * pitch) / 2, 3 * pitch);
  const second = columns * pitch + space;
  return {
    pitch,
    gap: clamp(Math.round(pitch * 0.12), 2, 6),
    floor: height - foot,
    piles: {
      private: { left: 0, columns },
      state: { left: second, columns },
      other: { left: 2 * second, columns: others },
    },
    type,
    number,
  };
}

/** The square of a place. */
export function squareAt({ piles, pitch, gap, floor }: CreditLayout, { group, slot }: Place): Square {
  const { left, columns } = piles[group];
  return { x: left + (slot % columns) * pitch, y: floor - (Math.floor(slot / columns) + 1) * pitch, side: pitch - gap };
}

/** The top of each pile when it holds so many squares, in pixels. */
export const topsAt = (layout: CreditLayout, counts: Counts): Record<Group, number> =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      layout.floor - Math.ceil(counts[group] / layout.piles[group].columns) * layout.pitch,
    ]),
  ) as Record<Group, number>;
