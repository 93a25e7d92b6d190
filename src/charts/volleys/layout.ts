import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { acts, type Act, type VolleyLabel, type VolleyRows } from "./model.ts";
import { countsOf, rank, stockRows, type Counts } from "./ranks.ts";

/** Layout of the court, in pixels. A cell is a square and half the gap around it. */
export interface Court {
  readonly size: Size;
  readonly counts: Readonly<Record<Act, Counts>>;
  /** The x of the net. */
  readonly net: number;
  /** Gap between the net and the ranks on either side: room for the ranks' labels. */
  readonly apron: number;
  /** Gap between the ranks and the stock behind them. */
  readonly step: number;
  /** A cell's side, and a square's without its outline. */
  readonly pitch: number;
  readonly side: number;
  /** The first row's top edge and the last one's bottom edge. */
  readonly top: number;
  readonly bottom: number;
  /** Whether outlines are thin. */
  readonly fine: boolean;
  /** The top edge of the block into which all listed squares gather. */
  readonly blockTop: number;
  /** Columns on either side of the net; the stock fills the outer ones. */
  readonly columns: number;
  /** Width of the hatching around ranks. */
  readonly band: number;
  /** Type sizes of words and of the big numbers, and the line height. */
  readonly type: number;
  readonly big: number;
  readonly line: number;
  /** Baselines of the big number and of the words below it: two lines, or one if the picture is low. */
  readonly headLines: readonly number[];
  /** Baselines of the two lines below the squares. */
  readonly footLines: readonly [number, number];
  /** Whether ranks are labelled with a currency, or with bare numbers as their squares count. */
  readonly roomy: boolean;
}

/** Height below which a head has one line of words. */
const low = 216;
const leastWide = 460;

/** Gap between ranks and the stock behind them, in cells. */
const stride = 0.75;

/** Pitch, in pixels, below which outlines are thinner, so that they do not hide the fill. */
const finePitch = 10;

/** Width of a square's outline, in pixels; half of it is outside the square's path. */
const outline = (fine: boolean): number => (fine ? 0.8 : 1);

/** Height of the display face's figures, including the dollar sign's overshoot. */
const capitals = (size: number): number => Math.ceil(size * 0.74);

/** Lays the court out for a size, with squares as large as 25 rows and both stocks allow. */
export function courtOf(rows: VolleyRows, words: Words<VolleyLabel>, size: Size): Court {
  const { width, height } = size;
  const roomy = width >= leastWide;
  const wide = width >= wideFrom && height >= 420;
  const type = wide ? wideSize(size) : width >= leastWide && height >= 340 ? 14 : 13;
  const line = Math.round(type * 1.22);
  const counts = { us: countsOf("us", rows.us), china: countsOf("china", rows.china) };
  const { us, china } = counts;
  const columns = rank + us.openColumns;

  const label = Math.max(
    ...acts.map((act) =>
      textWidth(roomy ? words[`rank-3-${act}`] : words[`rank-3-${act}-number`], { size: type, weight: 700 }),
    ),
  );
  const leastApron = Math.ceil(label) + (wide ? 20 : roomy ? 16 : 10);
  const standing = us.openColumns + china.openColumns;
  // Cells that the block needs from either apron.
  const apart = (us.ranks + china.ranks + 1 - 2 * columns + standing) / 2 - stride;
  const widest = Math.min(
    (width - 2 * leastApron) / (2 * (columns + stride)),
    width / (2 * (columns + stride + apart)),
  );
  const least = Math.round(clamp(Math.min(width * 0.088, height * 0.12), 24, 104));
  const headWords = (height < low ? 0 : 1) * line + (wide ? 18 : 9);
  // The dollar sign descends below its line.
  const under = (size: number) => Math.max(line, Math.round(size * 0.13 + type * 0.8) + 2);
  const headOf = (size: number) => capitals(size) + under(size);
  const footOf = (pitch: number) =>
    line +
    Math.max(line, Math.round(pitch / 2 + type * 0.8)) +
    Math.round(Math.max(type * 0.3, pitch / 2 - type * 0.36));
  const footGuess = footOf(Math.min(widest, height / 36));
  const highest = (height - headOf(least) - headWords - footGuess) / stockRows;
  const fitting = Math.min(widest, highest);
  const grain = fitting < finePitch ? 4 : 2;
  const pitch = Math.max(3, Math.floor(fitting * grain) / grain);

  const spare = height - headWords - footOf(pitch) - stockRows * pitch;
  const big = Math.round(
    clamp(least + (spare - headOf(least)) * 0.5, least, Math.max(least, Math.min(width * 0.11, 112))),
  );
  const air = Math.floor(clamp((spare - headOf(big)) / 4, 0, wide ? 16 : 8)); // above the squares and below them
  const first = Math.floor((spare - headOf(big)) / 2) - air;
  const number = first + capitals(big);
  const top = first + headOf(big) + headWords + air;
  const bottom = top + stockRows * pitch;
  const fine = pitch < finePitch;
  const gap = fine ? 1 : Math.max(1.5, Math.round(pitch * 0.24) / 2);
  const footLine = bottom + line + air;
  return {
    size,
    counts,
    net: Math.round(width / 2),
    type,
    big,
    line,
    roomy,
    fine,
    columns,
    pitch,
    top,
    bottom,
    apron: Math.floor(
      Math.min(width / 2 - (columns + stride) * pitch, Math.max(leastApron * 1.25 + pitch, apart * pitch)),
    ),
    step: stride * pitch,
    side: pitch - gap - outline(fine),
    band: clamp(Math.round(pitch * 0.45), 3, 8),
    blockTop: Math.round(top + (stockRows - rank) * pitch * 0.3),
    headLines: [number, number + under(big), ...(height < low ? [] : [number + under(big) + line])],
    footLines: [footLine, footLine + Math.max(line, Math.round(pitch / 2 + type * 0.8))],
  };
}
