import { cumsum } from "d3";
import type { Act, Stock } from "./model.ts";

/** Squares in a rank: rows of ten can be counted at a glance. */
export const rank = 10;

/** Rows of the American stock; the Chinese one has as many rows as its listed squares fill in rows of five. */
const stockRows = 25;
export const half = rank / 2;

/** The size of a stock in squares, ranks and columns. */
export interface Counts {
  /** Squares on earlier lists, by list from 0; the last entry counts all listed squares. */
  readonly before: ArrayLike<number>;
  readonly listed: number;
  /** Number of unlisted squares, and their columns; what the stock's rows cannot hold is in one row more. */
  readonly open: number;
  readonly openColumns: number;
}

export function countsOf(act: Act, { bought, lists }: Stock): Counts {
  const before = cumsum([0, ...lists]);
  const listed = before[lists.length]!;
  const open = bought - listed;
  const rows = act === "us" ? stockRows : Math.max(1, Math.ceil(listed / half));
  return { before, listed, open, openColumns: Math.max(1, Math.floor(open / rows)) };
}

/** The side of the net where an act's own purchases are: the United States left. */
export const homeOf = (act: Act): -1 | 1 => (act === "us" ? -1 : 1);
