import { range } from "d3";
import type { Size } from "../../marks/mark.ts";
import type { Square } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { dayAfter, writeDate } from "../parts/day.ts";
import { baseline, bracketGap, lineHeight } from "../parts/note.ts";
import { middleOf, placeOf, squareOf, type TruceGrid } from "../parts/truce-grid.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import type { TruceLabel, TruceRows } from "./model.ts";
import { layOutWeeks, type NoteArea, type WeekNotes } from "./week-notes.ts";

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
  /** The column of notes below the number. */
  readonly notes: { readonly left: number; readonly width: number; readonly top: number; readonly bottom: number };
  /** Where the rows of weeks end, and where the day of the rise does. */
  readonly right: { readonly week: number; readonly rise: number };
  /** All notes at once, if there is room for them; the number is then at the right edge. */
  readonly weeks?: { readonly notes: readonly WeekNotes[]; readonly area: NoteArea };
}

const capital = 0.7; // height of capitals, in type sizes

/**
 * The calendar is at the left, a row a week. At its right, the number and the note of the step share a column; or, where
 * there is room, the number has the corner and every week its notes.
 */
export function truceLayout(rows: TruceRows, words: Words<TruceLabel>, size: Size): TruceLayout {
  const { dinner, days, rise } = rows;
  const { width, height } = size;
  const short = width < wideFrom;
  const type = !short ? wideSize(size) : width < 420 ? 13 : 14;
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
  const dateWidth = textWidth(writeDate(words.date, "30", words.december), { size: type });
  const widest = Math.max(textWidth(words.left, { size: leftMost, weight: 700 }), dateWidth) + 10;
  const perPixel = textWidth("00", { size: 1, face: "display" });
  const months = monthNames.map((name, i) => {
    const first = range(1, days, 7).find((n) => dayAfter(dinner, n).month === [12, 1, 2][i])!;
    return { name, y: baseline(middleOf(grid, first), type) };
  });
  const common = {
    grid,
    type,
    legal,
    months,
    weekdays: headed
      ? words.weekdays.split(" ").map((name, i) => ({ name, x: grid.left + i * pitch + (pitch - gap) / 2 }))
      : [],
    weekdayLine: top - 8,
    right: { week: grid.left + 7 * pitch - gap + 3, rise: legal.x + legal.side + 3 },
  };

  const corner = Math.min(height * 0.28, (column * 0.38) / perPixel);
  const cornerLeft = Math.max(type, corner * 0.13);
  const cornerWidth = Math.max(perPixel * corner, textWidth(words.left, { size: cornerLeft, weight: 700 }), dateWidth);
  const cornerY = top + corner * capital;
  const cornerWords = cornerY + cornerLeft * 1.35;
  const area: NoteArea = {
    left,
    narrow: column - cornerWidth - type * 1.5,
    width: column,
    top,
    below: cornerWords + step + type,
    bottom: height - 1,
    type,
  };
  const all = short ? undefined : layOutWeeks(rows, words, grid, area);
  if (all)
    return {
      ...common,
      number: {
        x: width - cornerWidth,
        y: cornerY,
        size: corner,
        leftSize: cornerLeft,
        wordsX: width - cornerWidth,
        leftY: cornerWords,
        dateY: cornerWords + step,
      },
      notes: { left, width: column, top, bottom: height - 1 },
      weeks: { notes: all, area },
    };

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
    ...common,
    number: { x: left, y: numberY, size: numberSize, leftSize, wordsX, leftY, dateY },
    notes: { ...notes, top: dateY + 8, bottom: height - 1 },
  };
}
