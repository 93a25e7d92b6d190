import { max, range, scaleBand, scaleLinear } from "d3";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { ledgerYears, openYear, type LedgerYear, type TwoLedgersInput } from "./model.ts";
import type { Page } from "./page.ts";

/** 2014–2018: a place for each year, for a single column or a pair. */
export function pairsOf(
  { size: { width }, left, zero, line, notes, numberSize }: Page,
  { rows, words }: TwoLedgersInput,
) {
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
    y: scaleLinear([0, rows.later.elevenMonths], [zero, (2 + notes) * line + 8]),
  };
}

/** Three columns with services below zero and words at their right. */
export function servicesOf({ size: { width, height }, wide, type, line }: Page, { rows, words }: TwoLedgersInput) {
  const pitch = width / 3;
  const bar = Math.min(pitch * 0.3, Math.max(90, width * 0.08));
  const beside = pitch - bar - 40;
  /** Whether there is room for the long words. */
  const long =
    wide &&
    (["goods-long", "services-long"] as const).every(
      (label) => wrapWords(words[label], beside, { size: type }).length <= 2,
    );
  const lines = long ? 3 : 2;
  const { wholeYear } = rows.later;
  const scale = Math.min(
    (height - 3 * line - 12) / (wholeYear + max(rows.services)!),
    (height - (3 + lines) * line - 12) / wholeYear,
  );
  const room = long
    ? Math.min(beside, textWidth(words["services-long"], { size: type }) + 2)
    : Math.min(pitch - bar - 12, textWidth(words.services, { size: type }));
  return {
    pitch,
    bar,
    long,
    /** Number of lines, and width in pixels, for the words beside a column. */
    lines,
    room,
    lefts: [0.5, 1.5, 2.5].map((n) => n * pitch - (bar + 7 + room) / 2) as [number, number, number],
    y: scaleLinear([0, wholeYear], [line + scale * wholeYear, line]),
  };
}

/** The US columns of every year. */
export function longOf({ size: { width }, left, zero, line }: Page, { rows }: TwoLedgersInput) {
  const place = scaleBand(range(1985, openYear + 1), [left, width - 1])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  return {
    x: (year: number) => place(year)!,
    bar: place.bandwidth(),
    y: scaleLinear([0, rows.later.wholeYear], [zero, 2 * line + 8]),
  };
}
