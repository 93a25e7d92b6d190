import { cumsum } from "d3";
import type { Act, Stock } from "./model.ts";

/** Squares in a rank: rows of ten can be counted at a glance. */
export const rank = 10;

/** Rows in which the American stock stands; the Chinese one has so many as its listed squares fill in rows of five. */
export const stockRows = 25;
export const half = rank / 2;

/** What a stock comes to in squares, ranks, rows and columns. */
export interface Counts {
  /** Squares on earlier lists, by list from 0, and after the last those on any. */
  readonly before: ArrayLike<number>;
  /** Squares on no list, the rows in which they stand, in columns, and those columns, the last perhaps not whole. */
  readonly open: number;
  readonly openRows: number;
  readonly openColumns: number;
  /** Ranks that the squares on lists fill. */
  readonly ranks: number;
}

export function countsOf(act: Act, { bought, lists }: Stock): Counts {
  const before = cumsum([0, ...lists]);
  const listed = before[lists.length]!;
  const open = bought - listed;
  const openRows = act === "us" ? stockRows : Math.max(1, Math.ceil(listed / half));
  return { before, open, openRows, openColumns: Math.ceil(open / openRows), ranks: Math.ceil(listed / rank) };
}

/** On which side of the net an act's own purchases stand: the United States left. */
export const homeOf = (act: Act): -1 | 1 => (act === "us" ? -1 : 1);
