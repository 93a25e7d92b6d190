import type { Size } from "../marks/mark.ts";

/** A window size at which the story is read, and the area that the stage leaves for the picture. */
export interface StageArea {
  readonly window: Size;
  readonly area: Size;
}

/**
 * The five windows that every picture is reviewed in: a small phone, a common phone with its browser's bars, the same
 * in landscape, a desktop, a large desktop. Areas are measured on the built story (`.stage-picture`; its type and
 * padding are in src/styles/scroll.css) and are the median over scenes, since longer titles leave less;
 * tests/browser/stage-areas.test.ts checks them.
 */
export const stageAreas: readonly StageArea[] = [
  { window: { width: 320, height: 568 }, area: { width: 297, height: 180 } },
  { window: { width: 390, height: 664 }, area: { width: 352, height: 244 } },
  { window: { width: 844, height: 390 }, area: { width: 449, height: 228 } },
  { window: { width: 1440, height: 900 }, area: { width: 937, height: 725 } },
  { window: { width: 2560, height: 1440 }, area: { width: 1652, height: 1248 } },
];

/** `390x664`. */
export const nameOf = ({ width, height }: Size): string => `${width}x${height}`;
