import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { displayFigure, wideFrom, wideSize } from "../parts/type.ts";
import { acts, type Act, type Taker, type VolleyLabel, type VolleyRows } from "./model.ts";
import { countsOf, rank, type Counts } from "./ranks.ts";

/** Layout of the court, in pixels. A cell is a square and half the gap around it. */
export interface Court {
  readonly size: Size;
  readonly counts: Readonly<Record<Act, Counts>>;
  readonly threat: number;
  readonly taken: Readonly<Record<Taker, number>>;
  /** The x of the net. */
  readonly net: number;
  /** Gap between the net and the ranks on either side: room for the ranks' labels. */
  readonly apron: number;
  /** Gap between the ranks and the stock behind them. */
  readonly step: number;
  /** A cell's side, and a square's without its outline. */
  readonly pitch: number;
  readonly side: number;
  /** The row of threatened squares that find no open one, from 0. */
  readonly outside: number;
  /** The first row's top edge and the bottom edge of the last one, the row outside. */
  readonly top: number;
  readonly bottom: number;
  /** The class of thin outlines where squares are small, with a space before it. */
  readonly fine: "" | " fine";
  /** Columns on either side of the net; the stock fills the outer ones. */
  readonly columns: number;
  /** From the net to the outer edge of either stock. */
  readonly stock: number;
  /** Type sizes of words, of the big numbers and of the sides' names, and the line height. */
  readonly type: number;
  readonly big: number;
  readonly name: number;
  readonly line: number;
  /** Baselines of the sides' names, of the big numbers, beside the names if the picture is low, and of the words. */
  readonly heads: Readonly<Record<"name" | "number" | "words", number>>;
  /** Whether ranks are labelled with a currency, or with bare numbers as their squares count. */
  readonly roomy: boolean;
}

/** Height below which names and numbers share a line. */
const low = 216;
/** Least width at which ranks are labelled with a currency. */
const leastWide = 460;

/** Gap between ranks and the stock behind them, in cells. */
const stride = 0.75;

/** Pitch, in pixels, below which outlines are thinner, so that they do not hide the fill. */
const finePitch = 10;

/** Width of a square's outline, in pixels; half of it is outside the square's path. */
const outline = (fine: boolean): number => (fine ? 0.8 : 1);

/** Height of the big number's figures, in whole pixels. */
const capitals = (size: number): number => Math.ceil(size * displayFigure);

/** Lays the court out for a size, with squares as large as all rows and both stocks allow. */
export function courtOf(data: VolleyRows, words: Words<VolleyLabel>, size: Size): Court {
  const { width, height } = size;
  const roomy = width >= leastWide;
  const wide = width >= wideFrom && height >= 420;
  const type = wide ? wideSize(size) + 2 : width >= leastWide && height >= 340 ? 14 : 13;
  const line = Math.round(type * 1.22);
  const counts = { us: countsOf("us", data.us), china: countsOf("china", data.china) };
  const columns = rank + counts.us.openColumns;
  const outside = Math.ceil(counts.us.open / counts.us.openColumns) + 0.4;
  const rows = outside + 1;

  const label = Math.max(
    ...acts.map((act) =>
      textWidth(roomy ? words[`rank-3-${act}`] : words[`rank-3-${act}-number`], { size: type, weight: 700 }),
    ),
  );
  const leastApron = Math.ceil(label) + (wide ? 20 : roomy ? 16 : 10);
  const net = Math.floor(width / 2);
  const widest = (net - leastApron) / (columns + stride);
  const least = Math.round(clamp(Math.min(width * 0.088, height * 0.12), 24, 104));
  const name = wide ? Math.round(type * 2.2) : Math.round(clamp(width / 17, 16, 22));
  const lead = height < low ? 0 : capitals(name) + (wide ? 14 : 7);
  const headWords = lead + (wide ? 18 : 9);
  // The dollar sign descends below its line.
  const under = (size: number) => Math.max(line, Math.round(size * 0.13 + type * 0.8) + 2);
  const headOf = (size: number) => capitals(size) + under(size);
  const footHeight = line + Math.round(type * 0.5);
  const highest = (height - headOf(least) - headWords - footHeight) / rows;
  const fitting = Math.min(widest, highest);
  const grain = fitting < finePitch ? 4 : 2;
  const pitch = Math.max(3, Math.floor(fitting * grain) / grain);

  const spare = height - headWords - footHeight - rows * pitch;
  const big = Math.round(
    clamp(least + (spare - headOf(least)) * 0.5, least, Math.max(least, Math.min(width * 0.11, 112))),
  );
  const air = Math.floor(clamp((spare - headOf(big)) / 4, 0, wide ? 16 : 8)); // above the squares and below them
  const first = Math.floor((spare - headOf(big)) / 2) - air;
  const number = first + lead + capitals(big);
  const top = first + headOf(big) + headWords + air;
  const bottom = top + rows * pitch;
  const fine = pitch < finePitch;
  const apron = Math.floor(Math.min(net - (columns + stride) * pitch, leastApron * 1.25 + pitch));
  const gap = fine ? 1 : Math.max(1.5, Math.round(pitch * 0.24) / 2);
  return {
    size,
    counts,
    threat: data.threat,
    taken: data.taken,
    net,
    type,
    big,
    line,
    roomy,
    fine: fine ? " fine" : "",
    columns,
    stock: apron + (columns + stride) * pitch,
    pitch,
    outside,
    top,
    bottom,
    apron,
    step: stride * pitch,
    side: pitch - gap - outline(fine),
    name,
    heads: { name: lead === 0 ? number : first + capitals(name), number, words: number + under(big) },
  };
}
