import { range } from "d3";
import { numeral } from "../../language/numeral.ts";
import { path, rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { dayAfter } from "../parts/day.ts";
import { baseline, lineHeight } from "../parts/note.ts";
import { placeOf, squareOf, type TruceGrid } from "../parts/truce-grid.ts";
import { labelSize } from "../parts/type.ts";
import type { AsksInput } from "./model.ts";

const capital = 0.7; // height of capitals, in type sizes

/** The days left as lit squares, laid out as on the truce's calendar, with their number beside them. */
export function lastDays({ rows: { dinner, today, last }, words, language }: AsksInput, size: Size): readonly Mark[] {
  const { width, height } = size;
  const type = labelSize(size);
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

  const days = range(today + 1, last + 1);
  const squares = days.map((day) => squareOf(grid, day));

  const right = legal.x + side + clamp(width * 0.03, 16, 48);
  const floor = grid.top + weeks * pitch - grid.gap;
  const number = Math.min(
    (width - right) / textWidth(numeral(88, language), { size: 1, face: "display" }),
    (floor - grid.top - 2.3 * step) / capital,
  );
  const under = floor - 2.3 * step;
  const dates =
    side < 28
      ? []
      : [...days, last + 1].map((day) => {
          const { x, y } = day > last ? legal : squareOf(grid, day);
          const date = numeral(dayAfter(dinner, day).date, language);
          return text(`date-${day}`, x + side * 0.12, y + side * 0.12 + type * 0.72, date, {
            size: Math.min(type, 15),
            class: day > last ? "deadline" : "on-lit",
          });
        });
  const bold = { size: type, weight: 600 } as const;
  const { x: firstX, y: firstY } = squares[0]!;
  return [
    path("days-left", squaresPath(squares), { class: "lit" }),
    ...dates,
    rect("rise", legal.x, legal.y, side, side, { class: "deadline dashed" }),
    text("first", firstX - 8, baseline(firstY + side / 2, type), words.first, { ...bold, anchor: "end" }),
    text("rise-name", legal.x + side, legal.y + side + step, words.rise, { ...bold, class: "deadline", anchor: "end" }),
    text("number", right, under, numeral(last - today, language), { class: "big", size: number }),
    text("left", right, under + 1.3 * step, words.left, { size: type, weight: 700 }),
    text("day", right, under + 2.3 * step, words.day, { size: type, class: "muted" }),
  ];
}
