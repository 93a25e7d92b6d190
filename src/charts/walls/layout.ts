import { greatest, max, scaleLinear } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { ChartInput, Words } from "../../scene/scene.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import type { WallsLabel, WallsRows } from "./model.ts";

/** The value at the top of the scale, in percent. */
export const topPercent = 20;

/** Layout of the two walls and of what is at stake for an area, in pixels. */
export function wallsLayout({ words, language }: ChartInput<WallsRows, WallsLabel>, area: Size) {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const size = roomy ? wideSize(area) : 13;
  const tick = tickSize(size);
  const left = tick < 15 ? 36 : 46;
  const apart = roomy ? 56 : 28;
  const margin = roomy ? 2 : 8;
  const wide = (width - left - apart - margin) / 2;
  const dates = [yearNumeral(2019, language), ...words.months.split(" ")];
  const widestDate = max(dates, (said) => textWidth(said, { size: tick, weight: 600 }))!;
  // The two amounts at stake stand side by side over the whole width.
  const amounts = [words["stake-now"], words["stake-then"]].map((said) =>
    textWidth(said, { size: 1, face: "display" }),
  );
  const most = (width - (roomy ? 60 : 16)) / (amounts[0]! + amounts[1]!);
  const number = Math.floor(Math.min(clamp(Math.min(width * 0.085, height * 0.13), 26, 96), most));
  const head = Math.round(number * 0.74) + 2;
  const name = head + Math.round(number * 0.16 + size * 1.05);
  const ceiling = name + (roomy ? 18 : 8);
  const floor = height - timeAxisHeight(tick) - (roomy ? 6 : 2);
  return {
    width,
    height,
    roomy,
    /** Type size of labels, and of the axes. */
    size,
    tick,
    row: Math.round(size * 1.25),
    /** Type size of the big numbers, their baseline, and that of the words below them. */
    number,
    head,
    name,
    /** Distance from the right end of a time axis within which no date has room. */
    noDate: Math.max(0, widestDate / 2 - margin),
    /** The left edge of each wall's plot, and the width of both. */
    starts: [left, left + wide + apart] as const,
    wide,
    ceiling,
    floor,
    y: scaleLinear([0, topPercent], [floor, ceiling]),
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
  const { width, height, name, row, size, roomy } = layout;
  const highest = name + (roomy ? 28 : 12);
  const foot = (roomy ? 2.4 : 2.3) * row;
  const between = 1.5; // between the two blocks, in squares
  const { rows, pitch } = greatest(
    evenRows.map((rows) => ({
      rows,
      pitch: Math.min(
        width / (Math.ceil(goods / rows) + Math.ceil(tax / rows) + between),
        (height - highest - foot) / rows,
      ),
    })),
    ({ pitch }) => pitch,
  )!;
  const gap = clamp(Math.round(pitch * 0.14), 1, 5);
  const top = highest + (height - highest - foot - rows * pitch) * 0.3;
  const [columns, piles] = [Math.ceil(goods / rows), Math.ceil(tax / rows)];
  const second = width - piles * pitch + gap - 3;
  const at = (left: number, column: number, line: number): Square => ({
    x: left + column * pitch,
    y: top + line * pitch,
    side: pitch - gap,
  });
  const room = width - textWidth(words["stake-tax"], { size }) - 12; // beside the other block's words
  return {
    goods: Array.from({ length: goods }, (_, i) => at(1, i % columns, Math.floor(i / columns))),
    tax: Array.from({ length: tax }, (_, i) => at(second, i % piles, rows - 1 - Math.floor(i / piles))),
    baseline: top + rows * pitch - gap + size * 1.3,
    lines: wrapWords(words["stake-goods"], Math.min(columns * pitch, room) - gap, { size }),
  };
}
