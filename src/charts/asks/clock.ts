import { easeCubicInOut } from "d3";
import { numeral } from "../../language/numeral.ts";
import { path, rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import { boxesPath, type Box } from "../parts/boxes.ts";
import { dayAfter } from "../parts/day.ts";
import { baseline, lineHeight } from "../parts/note.ts";
import { placeOf, squareOf, type TruceGrid } from "../parts/truce-grid.ts";
import { wideFrom, wideSize } from "../parts/type.ts";

/** The days of the truce that are left: from the day after `today` to `last`, both counted from `dinner`, YYYY-MM-DD. */
export interface DaysLeft {
  readonly dinner: string;
  readonly today: number;
  readonly last: number;
}

/** What the clock says. */
export interface ClockWords {
  readonly left: string;
  readonly day: string;
  /** The first day that is left, and the day of the legal rise. */
  readonly first: string;
  readonly rise: string;
}

const capital = 0.7; // of a type size

/** The ladder's bars come apart and become the squares of the days that are left, as on the truce's calendar; `turn` of the way. */
export function lastDays(
  { dinner, today, last }: DaysLeft,
  words: ClockWords,
  bars: readonly Box[],
  turn: number,
  size: Size,
  language: string,
): Mark[] {
  const { width, height } = size;
  const type = width >= wideFrom ? wideSize(size) : width < 420 ? 13 : 14;
  const step = lineHeight(type);
  const empty: TruceGrid = { before: dinner, left: 0, top: 0, pitch: 1, gap: 0 };
  const skipped = placeOf(empty, today + 1).row;
  const weeks = placeOf(empty, last).row - skipped + 1;
  const pitch = Math.floor(Math.min((height - 2 * step) / weeks, (width * 0.58) / 7.3));
  const grid: TruceGrid = {
    before: dinner,
    left: 1,
    top: Math.max(1, (height - pitch * weeks) / 2),
    pitch,
    gap: clamp(Math.round(pitch * 0.12), 2, 8),
    skipped,
  };
  const side = grid.pitch - grid.gap;
  const apart = squareOf(grid, last + 1);
  const legal = { ...apart, x: apart.x + Math.round(pitch * 0.3) };

  const days = Array.from({ length: last - today }, (_, i) => today + 1 + i);
  const perBar = days.length / bars.length;
  const boxes = days.map((day, i): Box => {
    const bar = bars[bars.length - 1 - Math.floor(i / perBar)]!;
    const part = { width: bar.width / perBar, x: bar.x + ((i % perBar) * bar.width) / perBar };
    const u = easeCubicInOut(progress(turn, 0.15 + (0.2 * i) / days.length, 0.65 + (0.2 * i) / days.length));
    const to = squareOf(grid, day);
    return {
      x: lerp(part.x, to.x, u),
      y: lerp(bar.y, to.y, u),
      width: lerp(part.width, to.side, u),
      height: lerp(bar.height, to.side, u),
    };
  });

  const late = progress(turn, 0.85, 1);
  const right = legal.x + side + clamp(width * 0.03, 16, 48);
  const room = width - right;
  const floor = grid.top + weeks * pitch - grid.gap;
  const number = Math.min(
    room / textWidth(numeral(88, language), { size: 1, face: "display" }),
    (floor - grid.top - 2.3 * step) / capital,
  );
  const under = floor - 2.3 * step;
  const dates =
    side < 28
      ? []
      : [...days, last + 1].map((day) => {
          const { x, y } = day > last ? legal : squareOf(grid, day);
          return text(
            `date-${day}`,
            x + side * 0.12,
            y + side * 0.12 + type * 0.72,
            numeral(dayAfter(dinner, day).date, language),
            { size: Math.min(type, 15), opacity: late, ...(day > last ? { class: "later" } : {}) },
          );
        });
  return [
    path("days-left", boxesPath(boxes), { class: "lit", opacity: progress(turn, 0, 0.15) }),
    ...dates,
    rect("rise", legal.x, legal.y, side, side, { class: "later", opacity: late }),
    text(
      "first",
      squareOf(grid, today + 1).x - 8,
      baseline(squareOf(grid, today + 1).y + side / 2, type),
      words.first,
      { size: type, weight: 600, anchor: "end", opacity: late },
    ),
    text("rise-name", legal.x + side, legal.y + side + step, words.rise, {
      size: type,
      weight: 600,
      class: "later",
      anchor: "end",
      opacity: late,
    }),
    text("number", right, under, numeral(last - today, language), { class: "big", size: number, opacity: late }),
    text("left", right, under + 1.3 * step, words.left, { size: type, weight: 700, opacity: late }),
    text("day", right, under + 2.3 * step, words.day, { size: type, class: "muted", opacity: late }),
  ];
}
