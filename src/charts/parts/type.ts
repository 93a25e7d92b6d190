import type { Size } from "../../marks/mark.ts";

/** From this width on, a picture is laid out with room to spare. */
export const wideFrom = 700;

/** The size of labels, in pixels: 14, but 13 where the area is narrower than any still and 16 where it is wide. */
export const labelSize = ({ width }: Size): number => (width >= wideFrom ? 16 : width >= 320 ? 14 : 13);
