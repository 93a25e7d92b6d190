import { line, text, type Mark } from "../../marks/mark.ts";

/** A place on an axis, in pixels along it, with its words. */
export interface Tick {
  /** Unique on its axis. */
  readonly key: string;
  readonly at: number;
  readonly words: string;
  /** 1 unless told. */
  readonly opacity?: number;
  readonly strong?: boolean;
}

/** The size of words on an axis beside labels of a size, both in pixels: a little smaller, but never under 13. */
export const tickSize = (label: number): number => Math.max(13, label - 2);

/** How far below the axis the words of a time axis have their baseline, and how much height they need in all. */
export const timeAxisDrop = (size: number): number => size + 5;
export const timeAxisHeight = (size: number): number => size + 11;

/** Hairlines from left to right with their values before them, of a type size: a vertical scale. Ticks are at y. */
export const valueAxis = (key: string, ticks: readonly Tick[], left: number, right: number, size: number): Mark[] =>
  ticks.flatMap(({ key: name, at, words, opacity = 1 }) => [
    line(`${key}-${name}-grid`, left, at, right, at, { class: "grid", opacity }),
    text(`${key}-${name}`, left - 6, at + size * 0.35, words, { class: "muted", size, anchor: "end", opacity }),
  ]);

/** The zero line, with short ticks and words of a type size under it: a scale of time. Ticks are at x. */
export const timeAxis = (
  key: string,
  ticks: readonly Tick[],
  left: number,
  right: number,
  floor: number,
  size: number,
): Mark[] => [
  ...ticks.flatMap(({ key: name, at, words, opacity = 1, strong }) => [
    line(`${key}-${name}-tick`, at, floor, at, floor + 5, { class: "grid", opacity }),
    text(`${key}-${name}`, at, floor + timeAxisDrop(size), words, {
      class: strong ? "ink" : "muted",
      size,
      weight: strong ? 600 : 500,
      anchor: "middle",
      opacity,
    }),
  ]),
  line(`${key}-floor`, left, floor, right, floor, { class: "axis" }),
];
