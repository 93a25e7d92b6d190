import type { Leaf, Size } from "./mark.ts";
import { extentOf } from "./text-width.ts";

/** A label and its bounding box, in pixels. */
export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark's opacity, from 0 to 1. */
const opacityOf = (mark: Leaf): number => Number(mark.attrs["opacity"] ?? 1);

/** The bounding box of a text mark, from the advance widths of the shipped fonts. */
export function boxOf(mark: Leaf): Box {
  const { left, width, size, big } = extentOf(mark);
  const y = Number(mark.attrs["y"]);
  return {
    words: (mark.text ?? "").replaceAll("\u200b", ""), // without break points
    left,
    right: left + width,
    top: y - size * (big ? 0.7 : 0.74),
    bottom: y + size * (big ? 0.02 : 0.2),
  };
}

/** The non-empty text marks of a frame whose opacity is at least `least`. */
export const labelsSeen = (marks: readonly Leaf[], least: number): readonly Leaf[] =>
  marks.filter(
    (mark) => mark.tag === "text" && mark.text !== undefined && mark.text !== "" && opacityOf(mark) >= least,
  );

/**
 * A label that cannot be read: cut off by an edge of the picture, or overlapping another. `by` is the excess width, in
 * pixels.
 */
export interface Clash {
  readonly box: Box;
  /** The label it overlaps; undefined where an edge cuts it off. */
  readonly other?: Box;
  readonly by: number;
}

/** The labels that leave the frame or overlap by more than 0.75 pixels; those fainter than `least` are ignored. */
export function clashesIn(marks: readonly Leaf[], { width, height }: Size, least: number): Clash[] {
  const boxes = labelsSeen(marks, least).map(boxOf);
  const near = 0.75;
  return boxes.flatMap((box, i): Clash[] => [
    ...(box.left < -near || box.right > width + near || box.top < -near || box.bottom > height + near
      ? [{ box, by: Math.max(0, -box.left, box.right - width) }]
      : []),
    ...boxes
      .slice(i + 1)
      .filter(
        (other) =>
          box.left < other.right - near &&
          other.left < box.right - near &&
          box.top < other.bottom - near &&
          other.top < box.bottom - near,
      )
      .map((other) => ({ box, other, by: Math.min(box.right, other.right) - Math.max(box.left, other.left) })),
  ]);
}
