import { max, range, scaleLinear } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { ChartInput, Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { plotPage } from "../parts/plot-page.ts";
import { numberPair, twoBlocks } from "../parts/two-blocks.ts";
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

/** Numbers of rows that both the goods and the tax on them fill, or but for half a row each. */
const evenRows = [5, 10, 13, 25, 50];

/**
 * Squares for the goods at stake and, right of them and as large, for the tax on them: goods from the top left, tax from
 * the bottom left, in pixels. As large as fits below the head and above the words at the foot.
 */
export function stakeLayout(words: Words<WallsLabel>, layout: WallsLayout, goods: number, tax: number) {
  const { width, size } = layout;
  const blocks = twoBlocks([goods, tax], evenRows, 1.5, width, layout);
  const { rows, pitch, gap } = blocks;
  const [columns, piles] = blocks.columns;
  const top = blocks.top + blocks.spare * 0.3;
  const second = width - piles * pitch + gap - 3;
  const at = (left: number, column: number, line: number): Square => ({
    x: left + column * pitch,
    y: top + line * pitch,
    side: pitch - gap,
  });
  const room = width - textWidth(words["stake-tax"], { size }) - 12; // beside the other block's words
  return {
    goods: range(goods).map((i) => at(1, i % columns, Math.floor(i / columns))),
    tax: range(tax).map((i) => at(second, i % piles, rows - 1 - Math.floor(i / piles))),
    baseline: top + rows * pitch - gap + size * 1.3,
    lines: balancedWords(words["stake-goods"], Math.min(columns * pitch, room) - gap, { size }),
  };
}
