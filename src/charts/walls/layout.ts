import { greatest, max, range, scaleLinear, sum } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { ChartInput, Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { plotPage } from "../parts/plot-page.ts";
import { numberPair } from "../parts/number-pair.ts";
import type { WallsLabel, WallsRows } from "./model.ts";

/** The value at the top of the scale, in percent. */
export const topPercent = 20;

/** Layout of the two walls and of what is at stake for an area, in pixels. */
export function wallsLayout({ words, language }: ChartInput<WallsRows, WallsLabel>, area: Size) {
  const page = plotPage(area);
  const { width, roomy, tick, floor } = page;
  const left = tick < 15 ? 36 : 46;
  const apart = roomy ? 56 : 28;
  const margin = roomy ? 2 : 8;
  const wide = (width - left - apart - margin) / 2;
  const dates = [yearNumeral(2019, language), ...words.months.split(" ")];
  const widestDate = max(dates, (said) => textWidth(said, { size: tick, weight: 600 }))!;
  const heads = numberPair([words["stake-now"], words["stake-then"]], page, roomy ? 60 : 16);
  return {
    ...page,
    ...heads,
    /** Distance from the right end of a time axis within which no date has room. */
    noDate: Math.max(0, widestDate / 2 - margin),
    /** The left edge of each wall's plot, and the width of both. */
    starts: { us: left, china: left + wide + apart },
    wide,
    y: scaleLinear([0, topPercent], [floor, heads.name + (roomy ? 18 : 8)]),
  };
}
export type WallsLayout = ReturnType<typeof wallsLayout>;

/** Numbers of rows that the goods, the tax on them and what is due fill. */
const evenRows = [5, 10];

/**
 * Squares for the goods at stake, column by column from the left, so that the tax on them is whole columns; below them
 * two lines that say what is filled. As large as fits, in pixels.
 */
export function stakeLayout(words: Words<WallsLabel>, layout: WallsLayout, goods: number, due: number) {
  const { width, height, size, row, roomy, name } = layout;
  const key = Math.round(size * 0.8);
  const lines = (["stake-now-squares", "stake-then-squares"] as const).map((label) => ({
    label,
    said: balancedWords(words[label], width - key - 10, { size }),
  }));
  const top = name + (roomy ? 28 : 12);
  const air = roomy ? 16 : 9;
  const room = height - top - air - sum(lines, ({ said }) => said.length) * row - 3;
  const pitchIn = (rows: number) => Math.min((width - 4) / (goods / rows), room / rows);
  const rows = greatest(evenRows, pitchIn)!;
  const pitch = pitchIn(rows);
  const gap = clamp(Math.round(pitch * 0.14), 1, 5);
  const left = Math.max(3, (width - (goods / rows) * pitch) / 2);
  const at = (i: number): Square => ({
    x: left + Math.floor(i / rows) * pitch,
    y: top + (i % rows) * pitch,
    side: pitch - gap,
  });
  return {
    goods: range(goods).map(at),
    frame: { x: left - 2, y: top - 2, width: (due / rows) * pitch - gap + 4, height: rows * pitch - gap + 4 },
    first: top + rows * pitch + air,
    lines,
    key,
  };
}
