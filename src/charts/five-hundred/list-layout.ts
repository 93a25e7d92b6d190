import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import type { FiveHundredRows, Label } from "./model.ts";
import { strideOf } from "./stride.ts";
import { typeSizes, type TypeSizes } from "./type-sizes.ts";

/** Where the squares of the list stand, in pixels. Squares fill columns from the floor up, and columns from the left. */
export interface ListLayout extends TypeSizes {
  readonly rows: number;
  /** From one square of an origin to the next in the one block of all, in squares. */
  readonly stride: number;
  /** A cell's side, and a square's, without its outline. */
  readonly pitch: number;
  readonly side: number;
  readonly floor: number;
  /** Left edges: of the one block of all, of the three blocks, and of mainland's squares and Taiwan's when those stand apart. */
  readonly all: number;
  readonly us: number;
  readonly rest: number;
  readonly china: number;
  readonly mainland: number;
  readonly taiwan: number;
  /** The right edge of all blocks, and the middle of the rest's. */
  readonly right: number;
  readonly restMiddle: number;
  /** Baselines of the big numbers, and of the first line of words under them. */
  readonly number: number;
  readonly firstLine: number;
  /** The lines on which China's words stand at either step. */
  readonly chinaWords: readonly string[];
  readonly mainlandWords: readonly string[];
  /** Baseline of the words under the squares. */
  readonly foot: number;
}

/** From mainland's block to Taiwan's column, and least from block to block, in squares. */
const slit = 0.9;
const aisle = 1.6;
const mostAisle = 5;
/** Squares may be this part as large if China's then fill their columns, so that the few by which the two differ stand out. */
const worth = 0.9;

/** Lays out the list in three blocks of as many rows as make the squares largest. */
export function listLayout(rows: FiveHundredRows, words: Words<Label>, size: Size): ListLayout {
  const { width, height } = size;
  const sizes = typeSizes(size);
  const { type, line, figure } = sizes;
  const room = width - textWidth(words["us-what"], { size: type, weight: 600 }) - type;
  const chinaWords = wrapWords(words["china-counting"], width, { size: type }); // nothing else stands on its line
  const mainlandWords = wrapWords(words["mainland-what"], room, { size: type, weight: 600 });
  const head = figure + Math.max(chinaWords.length + 1, mainlandWords.length) * line + Math.round(type * 0.7);
  const footHeight = Math.round(type * 1.6);
  const others = rows.all - rows.us - rows.mainland - rows.taiwan;

  const shapes = Array.from({ length: 25 }, (_, i) => i + 10).map((high) => {
    const [us, rest, mainland, taiwan] = [rows.us, others, rows.mainland, rows.taiwan].map((n) =>
      Math.ceil(n / high),
    ) as [number, number, number, number];
    const columns = us + rest + mainland + taiwan + slit;
    return {
      high,
      us,
      rest,
      mainland,
      columns,
      pitch: Math.min(width / (columns + 2 * aisle), (height - head - footHeight) / high),
    };
  });
  const largest = (of: typeof shapes) => of.reduce((a, b) => (b.pitch > a.pitch ? b : a));
  const best = largest(shapes);
  const even = largest(shapes.filter(({ high }) => (rows.mainland + rows.taiwan) % high === 0));
  const shape = even.pitch >= best.pitch * worth ? even : best;

  const pitch = Math.floor(shape.pitch * 4) / 4;
  const gap = pitch < 9 ? 1 : Math.round(pitch * 0.24) / 2;
  const between = Math.min((width - shape.columns * pitch) / 2, mostAisle * pitch);
  const left = (width - shape.columns * pitch - 2 * between) / 2;
  const rest = left + shape.us * pitch + between;
  const mainland = rest + shape.rest * pitch + between;
  const right = left + shape.columns * pitch + 2 * between;
  const first = Math.max(0, Math.floor((height - head - footHeight - shape.high * pitch) / 2));
  const floor = first + head + shape.high * pitch;
  return {
    ...sizes,
    rows: shape.high,
    stride: strideOf(rows.all),
    pitch,
    side: pitch - gap - 1,
    floor,
    all: (width - Math.ceil(rows.all / shape.high) * pitch) / 2,
    us: left,
    rest,
    china: right - Math.ceil((rows.mainland + rows.taiwan) / shape.high) * pitch,
    mainland,
    taiwan: mainland + (shape.mainland + slit) * pitch,
    right,
    restMiddle: rest + (shape.rest * pitch) / 2,
    number: first + figure,
    firstLine: first + figure + line,
    chinaWords,
    mainlandWords,
    foot: floor + footHeight - Math.round(type * 0.3),
  };
}
