import type { Mark, Size } from "../../marks/mark.ts";
import { columnPositions } from "./column-positions.ts";
import type { TwoLedgersInput, TwoLedgersState } from "./model.ts";
import { pageOf } from "./page.ts";
import { pairsOf } from "./pairs.ts";

/** Layout of every view for a size, in pixels. */
export function layoutOf(input: TwoLedgersInput, size: Size) {
  const page = pageOf(input, size);
  const pairs = pairsOf(page, input);
  return { ...page, pairs, columns: columnPositions(pairs, input.rows) };
}
export type Layout = ReturnType<typeof layoutOf>;

/** A part of the picture: constant marks are made once, moving ones are placed for each state. */
export type Part = (layout: Layout, input: TwoLedgersInput) => (state: TwoLedgersState) => readonly Mark[];
