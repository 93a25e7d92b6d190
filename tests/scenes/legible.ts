import type { Leaf, Size } from "../../src/marks/mark.ts";
import { boxOf, clashesIn, labelsSeen, type Box } from "../../src/marks/label-collisions.ts";
import { opacityOf } from "./drawn.ts";
import { squaresIn } from "./squares-in.ts";

export { boxOf, labelsSeen, type Box };

/** The words that can be read, in one line. */
export const said = (marks: readonly Leaf[]): string =>
  labelsSeen(marks, 0.2)
    .map(({ text }) => text)
    .join(" ");

/**
 * What is illegible in a frame: words beyond its edges or over other words. Words fainter than `least`, a twentieth by
 * default, are ignored.
 */
export const illegible = (marks: readonly Leaf[], size: Size, least = 0.05): string[] =>
  clashesIn(marks, size, least).map(({ box, other }) =>
    other ? `“${box.words}” and “${other.words}” overlap` : `“${box.words}” is cut off`,
  );

/**
 * Visible dots, columns and squares. Lines and areas do not count: words may be on an area, and cross a line where a
 * halo keeps them clear.
 */
const shapesSeen = (marks: readonly Leaf[], least: number): readonly Box[] =>
  marks
    .filter((mark) => opacityOf(mark) >= least)
    .flatMap(({ tag, key, attrs }) => {
      const [x, y, width, height, r] = ["x", "y", "width", "height", "r"].map((name) => Number(attrs[name] ?? 0)) as [
        number,
        number,
        number,
        number,
        number,
      ];
      if (tag === "circle")
        return [
          {
            words: key,
            left: Number(attrs["cx"]) - r,
            right: Number(attrs["cx"]) + r,
            top: Number(attrs["cy"]) - r,
            bottom: Number(attrs["cy"]) + r,
          },
        ];
      if (tag === "rect")
        return width && height ? [{ words: key, left: x, right: x + width, top: y, bottom: y + height }] : [];
      return tag === "path"
        ? squaresIn(attrs["d"]).map(({ x, y, side }) => ({
            words: key,
            left: x,
            right: x + side,
            top: y,
            bottom: y + side,
          }))
        : []; // columns drawn as one path do not count: the scenes test their positions
    });

/**
 * Words that lie partly over a dot, a column or a square, and so hide some of it or cannot be read: a word must be
 * wholly inside a shape or wholly beside it. `boxed` measures a label.
 */
export function covering(marks: readonly Leaf[], least = 0.2, boxed = boxOf): string[] {
  const shapes = shapesSeen(marks, least);
  const near = 1; // tolerance in pixels
  return labelsSeen(marks, least)
    .map(boxed)
    .flatMap((box) => {
      const over = shapes
        .filter(
          (shape) =>
            box.left < shape.right - near &&
            shape.left < box.right - near &&
            box.top < shape.bottom - near &&
            shape.top < box.bottom - near,
        )
        .filter(
          (shape) =>
            !(
              box.left >= shape.left - near &&
              box.right <= shape.right + near &&
              box.top >= shape.top - near &&
              box.bottom <= shape.bottom + near
            ),
        );
      return [...new Set(over.map(({ words }) => words))].map((shape) => `“${box.words}” lies partly over ${shape}`);
    });
}

/** Attributes that are not finite numbers, by mark. */
export const broken = (marks: readonly Leaf[]): string[] =>
  marks.flatMap(({ key, attrs }) =>
    Object.entries(attrs)
      .filter(([, value]) =>
        typeof value === "number" ? !Number.isFinite(value) : /NaN|Infinity|undefined/.test(value),
      )
      .map(([name, value]) => `${key} ${name}=${value}`),
  );
