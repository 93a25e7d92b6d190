import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { dayAfter } from "../parts/day.ts";
import { bracketGap, lineHeight } from "../parts/note.ts";
import { placeOf, squareOf, type TruceGrid } from "../parts/truce-grid.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import type { TruceLabel, TruceRows } from "./model.ts";

/** Layout of the truce clock, in pixels. */
export interface TruceLayout {
  readonly grid: TruceGrid;
  /** Type size of everything but the number. */
  readonly type: number;
  /** The square after the last, slightly apart. */
  readonly legal: Square;
  /** Month names, each beside its first whole week. */
  readonly months: readonly { readonly name: string; readonly y: number }[];
  /** Weekday initials above the columns; empty if days are too small. */
  readonly weekdays: readonly { readonly name: string; readonly x: number }[];
  readonly weekdayLine: number;
  readonly number: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly leftSize: number;
    readonly wordsX: number;
    readonly leftY: number;
    readonly dateY: number;
  };
  /** The column of notes. */
  readonly notes: { readonly left: number; readonly width: number; readonly top: number; readonly bottom: number };
}

const capital = 0.7; // height of capitals, in type sizes

/** The calendar is at the left, a row a week; the number and the notes share the column at its right. */
export function truceLayout({ dinner, days, rise }: TruceRows, words: Words<TruceLabel>, size: Size): TruceLayout {
  const { width, height } = size;
  const type = width >= wideFrom ? wideSize(size) : width < 420 ? 13 : 14;
  const short = width < 700;
  const monthNames = short ? [words.dec, words.jan, words.feb] : [words.december, words.january, words.february];
  const monthWidth = Math.max(...monthNames.map((name) => textWidth(name, { size: type, weight: 600 }))) + 8;
  const leastNotes = short ? Math.max(112, width * 0.35) : width * 0.42;
  const weeks = placeOf({ before: dinner, left: 0, top: 0, pitch: 1, gap: 0 }, days).row + 1;

  const fitting = (top: number) => Math.min((height - top - 1) / weeks, (width - monthWidth - leastNotes - 24) / 7.3);
  const headed = fitting(22) >= 20;
  const top = headed ? 22 : 1;
  const pitch = Math.floor(fitting(top) * 4) / 4;
  const gap = clamp(Math.round(pitch * 0.12), 2, 6);
  const grid: TruceGrid = { before: dinner, left: Math.ceil(monthWidth), top, pitch, gap };
  const apart = squareOf(grid, rise);
  const legal = { ...apart, x: apart.x + Math.round(pitch * 0.3) };

  const left = legal.x + legal.side + 14 + bracketGap;
  const column = width - left;
  const step = lineHeight(type);
  const high = squareOf(grid, 36).y - top; // down to the week of the first note
  const leftMost = short ? type : type * 1.6;
  const widest =
    Math.max(
      textWidth(words.left, { size: leftMost, weight: 700 }),
      textWidth(words.date.replace("%d", "30").replace("%m", words.december), { size: type }),
    ) + 10;
  const perPixel = textWidth("00", { size: 1, face: "display" });
  const beside = Math.min((high - 8) / capital, (column - widest) / perPixel, height * 0.45);
  const stacked = Math.min((high - 2 * step - 12) / capital, column / perPixel, height * 0.45);
  const isBeside = beside >= 44 && beside > stacked * 0.9;
  const numberSize = Math.max(44, isBeside ? beside : stacked);
  const leftSize = Math.min(Math.max(type, numberSize * 0.11), leftMost);
  const numberY = top + numberSize * capital;
  const wordsX = isBeside ? left + perPixel * numberSize + 10 : left;
  const dateY = isBeside ? numberY - 1 : numberY + step + leftSize + 5;
  const leftY = dateY - step;
  const notes = { left, width: Math.min(column, short ? 380 : type * 23) };

  return {
    grid,
    type,
    legal,
    months: monthNames.map((name, i) => {
      const first = [1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71].find(
        (n) => dayAfter(dinner, n).month === [12, 1, 2][i],
      )!;
      const { y, side } = squareOf(grid, first);
      return { name, y: y + side / 2 + type * 0.35 };
    }),
    weekdays: headed
      ? words.weekdays.split(" ").map((name, i) => ({ name, x: grid.left + i * pitch + (pitch - gap) / 2 }))
      : [],
    weekdayLine: top - 8,
    number: { x: left, y: numberY, size: numberSize, leftSize, wordsX, leftY, dateY },
    notes: { ...notes, top: dateY + 8, bottom: height - 1 },
  };
}
