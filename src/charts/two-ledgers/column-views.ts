import { max, scaleBand, scaleLinear } from "d3";
import { textWidth } from "../../marks/text-width.ts";
import { balancedWords } from "../parts/balanced.ts";
import { ledgerYears, pairYears, servicesYear, type LedgerYear, type TwoLedgersInput } from "./model.ts";
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
    gap,
    bar,
    single: Math.min(pitch * 0.6, Math.max(120, width * 0.09)),
    middle,
    /** The left side of each column of a pair. */
    us: (year: LedgerYear) => middle(year) - gap / 2 - bar,
    china: (year: LedgerYear) => middle(year) + gap / 2,
    y: scaleLinear([0, max(pairYears, (year) => rows.us[year])!], [zero, 3 * line + 8]),
  };
}

/** One block of goods with services below zero, and words at their right. */
export function servicesOf(
  { size: { width, height }, wide, type, line }: Page,
  { rows: { us, services }, words }: TwoLedgersInput,
) {
  const goods = us[servicesYear]!;
  const bar = Math.min(width * (wide ? 0.4 : 0.36), 420);
  const x = bar + (wide ? 24 : 10);
  const lines = (label: "goods" | "services") => balancedWords(words[label], width - x - 2, { size: type });
  /** Type size of the two amounts. */
  const big = wide ? Math.round(Math.min(84, width * 0.07, height * 0.13)) : 24;
  /** Height of the words under the zero line. */
  const under = big * 0.86 + lines("services").length * line + 6;
  const scale = Math.min((height - 12) / (goods + services), (height - under - 6) / goods);
  const top = Math.max(6, (height - Math.max(under + scale * goods, scale * (goods + services))) / 2);
  return { bar, x, big, lines, y: scaleLinear([0, goods], [top + scale * goods, top]) };
}
