import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import type { FiveHundredRows, Label } from "./model.ts";
import { strideOf } from "./stride.ts";
import { typeSizes, type TypeSizes } from "./type-sizes.ts";

/** Layout of the list's squares, in pixels. Squares fill columns from the floor up, and columns from the left. */
export interface ListLayout extends TypeSizes {
  readonly rows: number;
  /** Step between consecutive squares of an origin in the mixed block, in squares. */
  readonly stride: number;
  /** A cell's side, and a square's without its outline. */
  readonly pitch: number;
  readonly side: number;
  readonly floor: number;
  /**
   * Left edges of the mixed block, of the three sorted blocks, and of mainland China's and Taiwan's squares when they
   * are apart.
   */
  readonly all: number;
  readonly us: number;
  readonly rest: number;
  readonly china: number;
  readonly mainland: number;
  readonly taiwan: number;
  /** The right edge of all blocks, and the middle of the rest's block. */
  readonly right: number;
  readonly restMiddle: number;
  /** Baselines of the big numbers and of the first line of words below them. */
  readonly number: number;
  readonly firstLine: number;
  /** Words for China at either step, broken into lines. */
  readonly chinaWords: readonly string[];
  readonly mainlandWords: readonly string[];
  /** Baseline of the words below the squares. */
  readonly foot: number;
}

/** Gap between mainland China's block and Taiwan's column, and the least gap between blocks, in squares. */
const slit = 0.9;
const aisle = 1.6;
const mostAisle = 5;
/**
 * Smallest share of the largest size that squares may have so that China's fill whole columns, which makes the small
 * difference between the two stand out.
 */
const worth = 0.9;

/** Lays the list out in three blocks, with the number of rows that makes the squares largest. */
export function listLayout(rows: FiveHundredRows, words: Words<Label>, size: Size): ListLayout {
  const { width, height } = size;
  const sizes = typeSizes(size);
  const { type, line, figure } = sizes;
  const room = width - textWidth(words["us-what"], { size: type, weight: 600 }) - type;
  const chinaWords = wrapWords(words["china-counting"], width, { size: type }); // it has the line to itself
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
