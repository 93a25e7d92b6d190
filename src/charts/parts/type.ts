import type { Size } from "../../marks/mark.ts";
import { full } from "../../marks/text-width.ts";

/** Smallest width, in pixels, of the roomy layout. */
export const wideFrom = 700;

/** Height of the display face's figures, with the overshoot of the dollar sign, in type sizes. */
export const displayFigure = 0.74;

/** The same of words in the display face: Chinese characters are higher than its figures. */
export const displayHeight = (words: string): number => (full.test(words) ? 0.9 : displayFigure);

/**
 * Type size of labels in the roomy layout, in pixels: it grows with the area, so that words on a large screen stay in
 * proportion to their marks.
 */
export const wideSize = ({ width, height }: Size): 16 | 18 | 20 =>
  width >= 1500 && height >= 900 ? 20 : width >= 1200 && height >= 700 ? 18 : 16;

/**
 * Type size of labels, in pixels: 14, but 13 where the area is narrower than any still, and 16 to 20 where it is wide.
 */
export const labelSize = (size: Size): number =>
  size.width >= wideFrom ? wideSize(size) : size.width >= 320 ? 14 : 13;
