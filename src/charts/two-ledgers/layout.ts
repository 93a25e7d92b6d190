import { max, range, scaleBand, scaleLinear, type ScaleLinear } from "d3";
import type { Mark, Size } from "../../marks/mark.ts";
import { textWidth, type Setting } from "../../marks/text-width.ts";
import { amountScale, columnPositions } from "./column-positions.ts";
import { longOf, pairsOf, servicesOf } from "./column-views.ts";
import { partnerLabels, type TwoLedgersInput, type TwoLedgersState } from "./model.ts";
import { pageOf, type Page } from "./page.ts";

/** Estimates of value added: a row with a dot each, from the official figure at the left to 60% less at the right. */
function dotsOf({ size: { width, height }, line, wide }: Page, { rows }: TwoLedgersInput) {
  const count = rows.valueAdded.length;
  const room = height - line - 4;
  const pitch = Math.min(room / count, wide ? 240 : 110);
  const start = (room - pitch * count) / 2;
  const left = wide ? Math.min(width * 0.4, 420) : 8;
  return {
    pitch,
    start,
    top: start + (wide ? 0 : line),
    bottom: start + pitch * count,
    x: scaleLinear([0, 60], [left, width - 8]),
  };
}

/** Partners' shares as bars: the largest is as long as leaves room for its number. */
function barsOf({ size: { width, height }, type, wide }: Page, { rows: { partners }, words }: TwoLedgersInput) {
  const left = max(partnerLabels, (label) => textWidth(words[label], { size: type }))! + 10;
  /** How the two labelled shares are set: large where there is room. */
  const share: Required<Setting> = wide
    ? { size: Math.round(Math.min(40, width * 0.026)), weight: 700, face: "display" }
    : { size: type, weight: 700, face: "text" };
  const pitch = Math.min(height / partners.length, Math.max(120, width * 0.1));
  const thick = Math.min(pitch * 0.6, wide ? Math.max(52, width * 0.055) : 24);
  const y = scaleBand(
    range(partners.length),
    [height - pitch * partners.length, height + pitch * partners.length].map((end) => end / 2),
  );
  const x = scaleLinear([0, partners[0]!], [left, width - textWidth("100%", share) - 10]);
  return {
    share,
    bars: partners.map((percent, i) => ({
      x: left,
      y: y(i)! + (pitch - thick) / 2,
      width: x(percent) - left,
      height: thick,
    })),
  };
}

/** Layout of every view for a size, in pixels. Each view has its own scales. */
export function layoutOf(input: TwoLedgersInput, size: Size) {
  const page = pageOf(input, size);
  const columnViews = { pairs: pairsOf(page, input), services: servicesOf(page, input), long: longOf(page, input) };
  return {
    ...page,
    ...columnViews,
    columns: columnPositions(columnViews, input.rows),
    amountScale: amountScale(columnViews),
    dots: dotsOf(page, input),
    partners: barsOf(page, input),
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
