import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { acts, type Act, type VolleyLabel, type VolleyRows } from "./model.ts";
import { countsOf, rank, stockRows, type Counts } from "./ranks.ts";

/** Where the court stands, in pixels. A cell is a square and half the gap around it. */
export interface Court {
  readonly size: Size;
  readonly counts: Readonly<Record<Act, Counts>>;
  /** The x of the net. */
  readonly net: number;
  /** From the net to the ranks on either side: room for the ranks' labels. */
  readonly apron: number;
  /** From the ranks to the stock behind them. */
  readonly step: number;
  /** A cell's side, and a square's, without its outline. */
  readonly pitch: number;
  readonly side: number;
  /** The first row's top edge and the last one's bottom edge. */
  readonly top: number;
  readonly bottom: number;
  /** Whether outlines are thin. */
  readonly fine: boolean;
  /** The top edge of the block that all squares on lists are gathered into. */
  readonly blockTop: number;
  /** Columns on either side of the net, of which the stock fills the outer ones. */
  readonly columns: number;
  /** How wide the hatching around ranks may be. */
  readonly band: number;
  /** Type size of words, of the big numbers, and a line's height. */
  readonly type: number;
  readonly big: number;
  readonly line: number;
  /** Baselines of the big number, and of the words under it: two, or one where it is low. */
  readonly headLines: readonly number[];
  /** Baselines of the two lines under the squares. */
  readonly footLines: readonly [number, number];
  /** Whether ranks are labelled with a currency, or with bare numbers as their squares count. */
  readonly roomy: boolean;
}

/** Below this height a head has one line of words. */
const low = 216;
const leastWide = 460;

/** How many cells' width lie between ranks and the stock behind them. */
const stride = 0.75;

/** Below this pitch in pixels outlines are thinner, so that they leave the fill to be seen. */
const finePitch = 10;

/** How wide a square's outline is, in pixels; half of it lies outside the square's path. */
const outline = (fine: boolean): number => (fine ? 0.8 : 1);

/** The height of the display face's figures, with what the dollar sign stands out above them. */
const capitals = (size: number): number => Math.ceil(size * 0.74);

/** Lays the court out for a size: squares as large as the area lets 25 rows and both stocks be. */
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
  const apart = (us.ranks + china.ranks + 1 - 2 * columns + standing) / 2 - stride; // cells that the block needs of either apron
  const widest = Math.min(
    (width - 2 * leastApron) / (2 * (columns + stride)),
    width / (2 * (columns + stride + apart)),
  );
  const least = Math.round(clamp(Math.min(width * 0.088, height * 0.12), 24, 104));
  const headWords = (height < low ? 0 : 1) * line + (wide ? 18 : 9);
  const under = (size: number) => Math.max(line, Math.round(size * 0.13 + type * 0.8) + 2); // the dollar sign hangs below its line
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
  const air = Math.floor(clamp((spare - headOf(big)) / 4, 0, wide ? 16 : 8)); // over the squares and under them
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
