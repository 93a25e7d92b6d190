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

/** The size of words on an axis, in pixels. */
export const tickSize = 13;

/** How far below the axis the words of a time axis have their baseline, and how much height they need in all. */
const drop = 18;
export const timeAxisHeight = 24;

/** Hairlines from left to right with their values before them: a vertical scale. Ticks are at y. */
export const valueAxis = (key: string, ticks: readonly Tick[], left: number, right: number): Mark[] =>
  ticks.flatMap(({ key: name, at, words, opacity = 1 }) => [
    line(`${key}-${name}-grid`, left, at, right, at, { class: "grid", opacity }),
    text(`${key}-${name}`, left - 6, at + tickSize * 0.35, words, { class: "muted", size: tickSize, anchor: "end", opacity }),
  ]);

/** The zero line, with short ticks and words under it: a scale of time. Ticks are at x. */
export const timeAxis = (key: string, ticks: readonly Tick[], left: number, right: number, floor: number): Mark[] => [
  ...ticks.flatMap(({ key: name, at, words, opacity = 1, strong }) => [
    line(`${key}-${name}-tick`, at, floor, at, floor + 5, { class: "grid", opacity }),
    text(`${key}-${name}`, at, floor + drop, words, { class: strong ? "ink" : "muted", size: tickSize, weight: strong ? 600 : 500, anchor: "middle", opacity }),
  ]),
  line(`${key}-floor`, left, floor, right, floor, { class: "axis" }),
];
