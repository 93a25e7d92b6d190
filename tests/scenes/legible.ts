import { defaultTextSize, defaultTextWeight, type Mark, type Size } from "../../src/marks/mark.ts";
import { textWidth } from "../../src/marks/text-width.ts";
import { opacityOf } from "./drawn.ts";

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

/** Attributes that are not finite numbers, by mark. */
export const broken = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ key, attrs }) => Object.entries(attrs)
    .filter(([, value]) => (typeof value === "number" ? !Number.isFinite(value) : /NaN|Infinity|undefined/.test(value)))
    .map(([name, value]) => `${key} ${name}=${value}`));
