import type { ScaleLinear } from "d3";
import type { Mark, Size } from "../../marks/mark.ts";
import { amountScale, columnPositions } from "./column-positions.ts";
import { pairsOf, servicesOf } from "./column-views.ts";
import type { TwoLedgersInput, TwoLedgersState } from "./model.ts";
import { pageOf } from "./page.ts";

/** Layout of every view for a size, in pixels. Each view has its own scale. */
export function layoutOf(input: TwoLedgersInput, size: Size) {
  const page = pageOf(input, size);
  const columnViews = { pairs: pairsOf(page, input), services: servicesOf(page, input) };
  return {
    ...page,
    ...columnViews,
    columns: columnPositions(columnViews, input.rows),
    amountScale: amountScale(columnViews),
  };
}
export type Layout = ReturnType<typeof layoutOf>;

/**
 * A part of the picture: constant marks are made once, moving ones are placed for each state and its scale of amounts.
 */
export type Part = (
  layout: Layout,
  input: TwoLedgersInput,
) => (state: TwoLedgersState, y: ScaleLinear<number, number>) => readonly Mark[];
