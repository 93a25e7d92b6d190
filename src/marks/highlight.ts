import type { Leaf, Size } from "./mark.ts";
import { writeMarks } from "./svg.ts";

/**
 * What is laid over a picture to light some of its marks, as SVG elements: a veil over all, then the lit
 * marks once more on top, shapes with an outline and words underlined. The picture below stays as it is.
 */
export function lightsOver(lit: readonly Leaf[], { width, height }: Size): string {
  const veil: Leaf = { tag: "rect", key: "", attrs: { class: "veil", width, height } };
  /** The outline is the same shape behind itself, wider. */
  const outlined = lit.flatMap((mark): readonly Leaf[] => {
    const drawn = String(mark.attrs["class"] ?? "");
    if (mark.tag === "text") return [{ ...mark, attrs: { ...mark.attrs, class: `${drawn} lit-words`.trim() } }];
    return [{ ...mark, attrs: { ...mark.attrs, class: "lit-edge" } }, mark];
  });
  return writeMarks([veil, ...outlined], { keys: false });
}
