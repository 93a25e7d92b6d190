/**
 * A drawable thing placed in pixels, or a group of them: plain data, no DOM, no functions. A picture is a list of marks
 * in painting order, back to front.
 */
export type Mark = Leaf | Group;

/** A mark without children. */
export interface Leaf {
  readonly tag: "circle" | "line" | "path" | "rect" | "text";
  /** Identifies the same thing in every frame, such as `us-list-3`. Unique in its picture. */
  readonly key: string;
  readonly attrs: Attrs;
  /** Only on `text` marks. */
  readonly text?: string;
}

/** Marks that fade and shift together. As long as `marks` is the same array, patching skips it. */
export interface Group {
  readonly tag: "g";
  /** Unique in its picture, like every key. */
  readonly key: string;
  readonly attrs: { readonly opacity: number };
  /** The shift of its marks, in pixels; undefined where they never shift. */
  readonly shift?: { readonly x: number; readonly y: number };
  readonly marks: readonly Mark[];
}

export type Attrs = Readonly<Record<string, number | string>>;

/** A drawing area in CSS pixels. The type size stays the same whatever the area. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A mark's look: classes of `styles/picture.css`, and its opacity from 0 to 1 (default 1). */
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

/** Negative widths and heights are drawn as zero. */
export const rect = (key: string, x: number, y: number, width: number, height: number, how: Look = {}): Leaf => ({
  tag: "rect",
  key,
  attrs: { x, y, width: Math.max(0, width), height: Math.max(0, height), ...look(how) },
});

/** `d` is path data, from `path.ts` or from d3's `line`. */
export const path = (key: string, d: string, how: Look = {}): Leaf => ({
  tag: "path",
  key,
  attrs: { d, ...look(how) },
});

/** A group's look: its opacity from 0 to 1, multiplied with that of its marks, and its shift in pixels. */
export interface GroupLook {
  readonly opacity?: number;
  readonly x?: number;
  readonly y?: number;
}

/** Marks that fade or shift together. Make the array of marks only once where they stay the same. */
export const group = (key: string, marks: readonly Mark[], { opacity = 1, x, y }: GroupLook = {}): Group => ({
  tag: "g",
  key,
  attrs: { opacity },
  ...(x === undefined && y === undefined ? {} : { shift: { x: x ?? 0, y: y ?? 0 } }),
  marks,
});

/** Whether a mark is hidden: its opacity is written as 0. */
export const isHidden = ({ attrs: { opacity = 1 } }: { readonly attrs: Attrs }): boolean =>
  Math.round(Number(opacity) * 100) === 0;

/** How words are set. */
export interface TextLook extends Look {
  /** In pixels; 14 by default, and never under 13 except for a big number's unit. */
  readonly size?: number;
  /** 500 by default. */
  readonly weight?: 450 | 500 | 600 | 700;
  /** The part of the words that is at x: `start` by default. */
  readonly anchor?: "start" | "middle" | "end";
}

export const defaultTextSize = 14;
export const defaultTextWeight = 500;

/** Words on one line; y is the baseline. Defaults are not written, to keep stills small. */
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
 * Writes an attribute value, in the build as in the browser, so that the first patch of a fresh page changes nothing.
 * Hundredths of a pixel are too fine to see and coarse enough to hide machines' differences in the last digits.
 * @throws when a number is not finite: browsers would silently drop the mark
 */
export function attributeValue(value: number | string): string {
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return writeHundredths(Math.round(value * 100));
}

/**
 * Whole hundredths as a decimal number: -1250 as “-12.5”, 5 as “0.05”. Integer arithmetic, since a picture of squares
 * writes thousands of numbers per frame.
 */
export function writeHundredths(hundredths: number): string {
  const all = Math.abs(hundredths);
  const part = all % 100;
  const whole = (all - part) / 100;
  const digits = part === 0 ? "" : part % 10 === 0 ? `.${part / 10}` : part < 10 ? `.0${part}` : `.${part}`;
  return `${hundredths < 0 ? "-" : ""}${whole}${digits}`;
}
