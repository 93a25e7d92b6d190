import type { ScaleLinear } from "d3";
import { line, text, type Mark } from "../../marks/mark.ts";
import { baseline } from "./note.ts";

/** A scale from days, years or amounts to pixels. */
export type Scale = ScaleLinear<number, number>;

/** Type size of axis labels beside labels of a size, in pixels: slightly smaller, but at least 13, and 15 where those are 16. */
export const tickSize = (label: number): number => Math.max(label < 16 ? 13 : 15, label - 2);

/** Distance from a time axis to the baseline of its labels, and the height they need in all. */
export const timeAxisDrop = (size: number): number => size + 5;
export const timeAxisHeight = (size: number): number => size + 11;

/**
 * A tick of a vertical scale, for a group to move to its y: a hairline at y = 0 from left to right, with its label
 * before it.
 */
export const valueTick = (key: string, words: string, left: number, right: number, size: number): Mark[] => [
  line(`${key}-grid`, left, 0, right, 0, { class: "grid" }),
  text(key, left - 6, baseline(0, size), words, { class: "muted", size, anchor: "end" }),
];

/**
 * A tick of a time scale, for a group to move to its x: a short line at x = 0 below the floor, with its label below.
 */
export const timeTick = (key: string, words: string, floor: number, size: number, strong: boolean): Mark[] => [
  line(`${key}-tick`, 0, floor, 0, floor + 5, { class: "grid" }),
  text(key, 0, floor + timeAxisDrop(size), words, {
    class: strong ? "ink" : "muted",
    size,
    weight: strong ? 600 : 500,
    anchor: "middle",
  }),
];
