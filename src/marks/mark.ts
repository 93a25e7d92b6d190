/**
 * A mark is a drawable thing, placed in pixels, or a group of such: plain data, no DOM, no functions.
 * A picture is a list of marks in painting order, the first at the back.
 */
export type Mark = Leaf | Group;

/** A mark that holds no others. */
export interface Leaf {
  readonly tag: "circle" | "line" | "path" | "rect" | "text";
  /** Names the same thing in every frame, such as `us-list-3`. Unique in its picture. */
  readonly key: string;
  readonly attrs: Attrs;
  /** Only on `text` marks. */
  readonly text?: string;
}

/** Marks that fade and shift as one. While its array of marks is the same object, a living picture does not look into it. */
export interface Group {
  readonly tag: "g";
  /** Unique in its picture, as every key is. */
  readonly key: string;
  readonly attrs: { readonly opacity: number };
  /** How far its marks are shifted, in pixels; undefined where they never are. */
  readonly shift?: { readonly x: number; readonly y: number };
  readonly marks: readonly Mark[];
}

export type Attrs = Readonly<Record<string, number | string>>;

/** A drawing area in CSS pixels. Text keeps its size in pixels whatever the area. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a mark looks: a class of `styles/picture.css`, and its opacity from 0 to 1 (1 unless told). */
export interface Look {
  readonly class?: string;
  readonly opacity?: number;
}

const look = ({ class: name, opacity = 1 }: Look): Attrs => ({
  ...(name === undefined ? {} : { class: name }),
  opacity,
});

export const circle = (key: string, cx: number, cy: number, r: number, how: Look = {}): Leaf => ({
  tag: "circle",
  key,
  attrs: { cx, cy, r, ...look(how) },
});

export const line = (key: string, x1: number, y1: number, x2: number, y2: number, how: Look = {}): Leaf => ({
  tag: "line",
  key,
  attrs: { x1, y1, x2, y2, ...look(how) },
});

/** Widths and heights below zero are drawn as zero. */
export const rect = (key: string, x: number, y: number, width: number, height: number, how: Look = {}): Leaf => ({
  tag: "rect",
  key,
  attrs: { x, y, width: Math.max(0, width), height: Math.max(0, height), ...look(how) },
});

/** `d` is path data, from `path.ts` or d3-shape. */
export const path = (key: string, d: string, how: Look = {}): Leaf => ({
  tag: "path",
  key,
  attrs: { d, ...look(how) },
});

/** How a group looks: its opacity from 0 to 1, by which those of its marks are multiplied, and its shift in pixels. */
export interface GroupLook {
  readonly opacity?: number;
  readonly x?: number;
  readonly y?: number;
}

/** Marks of one step that fade together, or marks that only shift. Make the array of marks once, where they stay the same. */
export const group = (key: string, marks: readonly Mark[], { opacity = 1, x, y }: GroupLook = {}): Group => ({
  tag: "g",
  key,
  attrs: { opacity },
  ...(x === undefined && y === undefined ? {} : { shift: { x: x ?? 0, y: y ?? 0 } }),
  marks,
});

/** Whether a mark cannot be seen: its opacity is written as 0. */
export const isHidden = ({ attrs: { opacity = 1 } }: { readonly attrs: Attrs }): boolean =>
  Math.round(Number(opacity) * 100) === 0;

/** How words are set. */
export interface TextLook extends Look {
  /** Pixels; 14 unless told, and never under 13 but for a big number's unit. */
  readonly size?: number;
  /** 500 unless told. */
  readonly weight?: 450 | 500 | 600 | 700;
  /** Which part of the words stands at x: `start` unless told. */
  readonly anchor?: "start" | "middle" | "end";
}

export const defaultTextSize = 14;
export const defaultTextWeight = 500;

/** Words on one line; y is their baseline. What is the default is not written, since every still carries it. */
export function text(key: string, x: number, y: number, words: string, how: TextLook = {}): Leaf {
  const { size = defaultTextSize, weight = defaultTextWeight, anchor = "start" } = how;
  return {
    tag: "text",
    key,
    text: words,
    attrs: {
      x,
      y,
      ...(size === defaultTextSize ? {} : { "font-size": size }),
      ...(weight === defaultTextWeight ? {} : { "font-weight": weight }),
      ...(anchor === "start" ? {} : { "text-anchor": anchor }),
      ...look(how),
    },
  };
}

/**
 * Writes an attribute value. The build and the browser both use it, so the first
 * patch of a fresh page changes nothing. Hundredths of a pixel are below sight and
 * above the last-digit differences between machines.
 * @throws when a number is not finite, since a browser would drop the mark in silence
 */
export function attributeValue(value: number | string): string {
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return writeHundredths(Math.round(value * 100));
}

/** Whole hundredths as a number: -1250 as “-12.5”, 5 as “0.05”. A picture of squares writes thousands a frame, and by whole numbers it is done in a third of the time. */
export function writeHundredths(hundredths: number): string {
  const all = Math.abs(hundredths);
  const part = all % 100;
  const whole = (all - part) / 100;
  const digits = part === 0 ? "" : part % 10 === 0 ? `.${part / 10}` : part < 10 ? `.0${part}` : `.${part}`;
  return `${hundredths < 0 ? "-" : ""}${whole}${digits}`;
}
