import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { counts, type Label } from "./model.ts";
import { typeSizes, type TypeSizes } from "./type-sizes.ts";

/** Layout of one count, in pixels: a block of ten by ten, its number, and what it counts. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly wordsX: number;
  /** Baselines of the number and of the first line of words. */
  readonly number: number;
  readonly firstLine: number;
  readonly what: readonly string[];
  readonly who: readonly string[];
}

export interface HundredsLayout extends TypeSizes {
  readonly pitch: number;
  readonly side: number;
  readonly panels: readonly Panel[];
  /** The line between the two panels. */
  readonly divide: readonly [x1: number, y1: number, x2: number, y2: number];
}

const ten = 10;
/** Smallest pitch for blocks side by side; below it they are stacked, with their words beside them. */
const leastPitch = 9;

/** Two blocks of a hundred squares: side by side, or stacked where the squares would be too small to count. */
export function hundredsLayout(words: Words<Label>, size: Size): HundredsLayout {
  const { width, height } = size;
  const sizes = typeSizes(size);
  const { type, line, figure } = sizes;
  const wrapped = (room: number) =>
    counts.map((count) => ({
      what: wrapWords(words[`${count}-what`], room, { size: type, weight: 600 }),
      who: wrapWords(words[`${count}-who`], room, { size: type }),
    }));
  const highest = (lines: ReturnType<typeof wrapped>) =>
    Math.max(...lines.map(({ what, who }) => what.length + who.length)) * line;
  const air = Math.round(type * 0.5);
  const cell = (pitch: number) => {
    const gap = pitch < 9 ? 1 : Math.round(pitch * 0.24) / 2;
    return { pitch, side: pitch - gap - 1 };
  };

  const aisle = Math.max(20, Math.round(width * 0.09));
  const half = (width - aisle) / 2;
  const besideLines = wrapped(half);
  const left = height - figure - highest(besideLines) - 2 * air - Math.round(type * 0.3);
  const beside = Math.floor((Math.min(half, left) / ten) * 4) / 4;
  if (beside >= leastPitch) {
    const top = Math.max(0, Math.floor((left - ten * beside) / 2));
    const block = Math.min(
      half,
      Math.max(
        ten * beside,
        ...besideLines.flatMap(({ what, who }) => [
          ...what.map((part) => textWidth(part, { size: type, weight: 600 })),
          ...who.map((part) => textWidth(part, { size: type })),
        ]),
      ),
    );
    const start = (width - 2 * block - aisle) / 2;
    const y = top + figure + air;
    return {
      ...sizes,
      ...cell(beside),
      panels: besideLines.map((lines, i) => {
        const x = start + i * (block + aisle);
        return {
          x,
          y,
          wordsX: x,
          number: top + figure,
          firstLine: y + ten * beside + air + Math.round(type * 0.8),
          ...lines,
        };
      }),
      divide: [width / 2, top, width / 2, y + ten * beside + air + highest(besideLines)],
    };
  }
  const gap = air * 2;
  const pitch = Math.floor(Math.min((height - gap) / 2 / ten, (width * 0.38) / ten) * 4) / 4;
  const wordsX = ten * pitch + type;
  return {
    ...sizes,
    ...cell(pitch),
    panels: wrapped(width - wordsX).map((lines, i) => {
      const y = i * (ten * pitch + gap);
      return { x: 0, y, wordsX, number: y + figure, firstLine: y + figure + line, ...lines };
    }),
    divide: [0, ten * pitch + gap / 2, width, ten * pitch + gap / 2],
  };
}
