import type { Size } from "../../marks/mark.ts";

/** From this width on, a picture is laid out with room to spare. */
export const wideFrom = 700;

/** The size of labels where there is room to spare, in pixels: it grows with the area, so that words on a large screen are not specks beside their marks. */
export const wideSize = ({ width, height }: Size): 16 | 18 | 20 =>
  width >= 1500 && height >= 900 ? 20 : width >= 1200 && height >= 700 ? 18 : 16;

/** The size of labels, in pixels: 14, but 13 where the area is narrower than any still and 16 to 20 where it is wide. */
export const labelSize = (size: Size): number =>
  size.width >= wideFrom ? wideSize(size) : size.width >= 320 ? 14 : 13;
