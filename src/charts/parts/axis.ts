import type { ScaleLinear } from "d3";
import { line, text, type Mark } from "../../marks/mark.ts";

/** From days, years or amounts to pixels. */
export type Scale = ScaleLinear<number, number>;

/** The size of words on an axis beside labels of a size, both in pixels: a little smaller, but never under 13. */
export const tickSize = (label: number): number => Math.max(13, label - 2);

/** How far below the axis the words of a time axis have their baseline, and how much height they need in all. */
export const timeAxisDrop = (size: number): number => size + 5;
export const timeAxisHeight = (size: number): number => size + 11;

/** A tick of a vertical scale, for a group to move to its y: a hairline at y = 0 from left to right, its words before it. */
export const valueTick = (key: string, words: string, left: number, right: number, size: number): Mark[] => [
  line(`${key}-grid`, left, 0, right, 0, { class: "grid" }),
  text(key, left - 6, size * 0.35, words, { class: "muted", size, anchor: "end" }),
];

/** A tick of a scale of time, for a group to move to its x: a short line at x = 0 under the floor, its words below it. */
export const timeTick = (key: string, words: string, floor: number, size: number, strong: boolean): Mark[] => [
  line(`${key}-tick`, 0, floor, 0, floor + 5, { class: "grid" }),
  text(key, 0, floor + timeAxisDrop(size), words, {
    class: strong ? "ink" : "muted",
    size,
    weight: strong ? 600 : 500,
    anchor: "middle",
  }),
];
