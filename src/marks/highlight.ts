import type { Leaf, Size } from "./mark.ts";
import { writeMarks } from "./svg.ts";

/**
 * The highlight over a picture as SVG elements: a veil, then the highlighted marks again on top, shapes outlined and
 * words underlined. The picture below is not changed.
 */
export function lightsOver(lit: readonly Leaf[], { width, height }: Size): string {
  const veil: Leaf = { tag: "rect", key: "", attrs: { class: "veil", width, height } };
  /** The outline is the same shape, wider, behind itself. */
  const outlined = lit.flatMap((mark): readonly Leaf[] => {
    const drawn = String(mark.attrs["class"] ?? "");
    if (mark.tag === "text") return [{ ...mark, attrs: { ...mark.attrs, class: `${drawn} lit-words`.trim() } }];
    return [{ ...mark, attrs: { ...mark.attrs, class: "lit-edge" } }, mark];
  });
  return writeMarks([veil, ...outlined], { keys: false });
}
