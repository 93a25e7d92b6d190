import { defaultTextSize, defaultTextWeight, type Mark, type Size } from "../../src/marks/mark.ts";
import { textWidth } from "../../src/marks/text-width.ts";
import { opacityOf } from "./drawn.ts";
import { squaresIn } from "./squares-in.ts";

/** A line of words and where it stands, in pixels. */
export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where words stand, by the widths of the shipped fonts. */
export function boxOf(mark: Mark): Box {
  const words = mark.text ?? "";
  const size = Number(mark.attrs["font-size"] ?? defaultTextSize);
  const big = String(mark.attrs["class"] ?? "").split(" ").includes("big");
  const width = textWidth(words, { size, weight: Number(mark.attrs["font-weight"] ?? defaultTextWeight), face: big ? "display" : "text" });
  const x = Number(mark.attrs["x"]);
  const y = Number(mark.attrs["y"]);
  const left = x - { start: 0, middle: 0.5, end: 1 }[String(mark.attrs["text-anchor"] ?? "start") as "start"]! * width;
  return { words, left, right: left + width, top: y - size * (big ? 0.7 : 0.74), bottom: y + size * (big ? 0.02 : 0.2) };
}

/** The labels of a frame that are seen: as opaque as `least`, or more. */
export const labelsSeen = (marks: readonly Mark[], least: number): readonly Mark[] =>
  marks.filter((mark) => mark.tag === "text" && mark.text !== undefined && mark.text !== "" && opacityOf(mark) >= least);

/** What a reader could not read in a frame: words beyond its edges or over other words. Words fainter than `least`, a twentieth unless told, are not seen. */
export function illegible(marks: readonly Mark[], { width, height }: Size, least = 0.05): string[] {
  const boxes = labelsSeen(marks, least).map(boxOf);
  const near = 0.75; // pixels of grace
  return boxes.flatMap((box, i) => [
    ...(box.left < -near || box.right > width + near || box.top < -near || box.bottom > height + near ? [`“${box.words}” is cut off`] : []),
    ...boxes.slice(i + 1)
      .filter((other) => box.left < other.right - near && other.left < box.right - near && box.top < other.bottom - near && other.top < box.bottom - near)
      .map((other) => `“${box.words}” and “${other.words}” overlap`),
  ]);
}

/** Dots, columns and squares that are seen. Lines and areas are none: words may stand on an area, and cross a line where a halo keeps them clear. */
const shapesSeen = (marks: readonly Mark[], least: number): readonly Box[] =>
  marks.filter((mark) => opacityOf(mark) >= least).flatMap(({ tag, key, attrs }) => {
    const [x, y, width, height, r] = ["x", "y", "width", "height", "r"].map((name) => Number(attrs[name] ?? 0)) as [number, number, number, number, number];
    if (tag === "circle") return [{ words: key, left: Number(attrs["cx"]) - r, right: Number(attrs["cx"]) + r, top: Number(attrs["cy"]) - r, bottom: Number(attrs["cy"]) + r }];
    if (tag === "rect") return width && height ? [{ words: key, left: x, right: x + width, top: y, bottom: y + height }] : [];
    return tag === "path" ? squaresIn(attrs["d"]).map(({ x, y, side }) => ({ words: key, left: x, right: x + side, top: y, bottom: y + side })) : []; // columns written as one path are none: their places are tested by the scenes
  });

/** Words that lie partly over a dot, a column or a square, and so hide some of it or cannot be read: a word stands wholly inside a shape or wholly beside it. */
export function covering(marks: readonly Mark[], least = 0.2): string[] {
  const shapes = shapesSeen(marks, least);
  const near = 1; // pixels of grace
  return labelsSeen(marks, least).map(boxOf).flatMap((box) => {
    const over = shapes.filter((shape) => box.left < shape.right - near && shape.left < box.right - near && box.top < shape.bottom - near && shape.top < box.bottom - near)
      .filter((shape) => !(box.left >= shape.left - near && box.right <= shape.right + near && box.top >= shape.top - near && box.bottom <= shape.bottom + near));
    return [...new Set(over.map(({ words }) => words))].map((shape) => `“${box.words}” lies partly over ${shape}`);
  });
}

/** Attributes that are not finite numbers, by mark. */
export const broken = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ key, attrs }) => Object.entries(attrs)
    .filter(([, value]) => (typeof value === "number" ? !Number.isFinite(value) : /NaN|Infinity|undefined/.test(value)))
    .map(([name, value]) => `${key} ${name}=${value}`));
