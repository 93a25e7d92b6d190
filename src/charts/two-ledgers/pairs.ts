import { max, scaleBand, scaleLinear } from "d3";
import { textWidth } from "../../marks/text-width.ts";
import { ledgerYears, pairYears, type LedgerYear, type TwoLedgersInput } from "./model.ts";
import type { Page } from "./page.ts";

/** 2014–2018: a place for each year, for a single column or a pair. */
export function pairsOf({ size: { width }, left, zero, line, numberSize }: Page, { rows, words }: TwoLedgersInput) {
  const gap = 2;
  const barIn = (pitch: number) => Math.min(pitch * 0.31, Math.max(76, width * 0.07));
  const rough = (width - left) / ledgerYears.length;
  const overhang =
    textWidth(words.number, { size: numberSize, face: "display" }) -
    barIn(rough) -
    (rough - 2 * barIn(rough) - gap) / 2;
  const place = scaleBand(ledgerYears, [left, width - Math.max(1, overhang + 2)]);
  const pitch = place.bandwidth();
  const bar = barIn(pitch);
  const middle = (year: LedgerYear) => place(year)! + pitch / 2;
  return {
    bar,
    single: Math.min(pitch * 0.6, Math.max(120, width * 0.09)),
    middle,
    /** The left side of each column of a pair. */
    us: (year: LedgerYear) => middle(year) - gap / 2 - bar,
    china: (year: LedgerYear) => middle(year) + gap / 2,
    y: scaleLinear([0, max(pairYears, (year) => rows.us[year])!], [zero, 3 * line + 8]),
  };
}
