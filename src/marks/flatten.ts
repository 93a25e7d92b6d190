import type { Attrs, Leaf, Mark } from "./mark.ts";
import { shiftPath } from "./path.ts";

const across = ["x", "x1", "x2", "cx"];
const down = ["y", "y1", "y2", "cy"];

/** Marks without their groups, with the groups' opacity and shift applied, in painting order. */
export const flatten = (marks: readonly Mark[], opacity = 1, x = 0, y = 0): readonly Leaf[] =>
  marks.flatMap((mark) => {
    if (mark.tag !== "g") return [placed(mark, opacity, x, y)];
    const { attrs, shift = { x: 0, y: 0 } } = mark;
    return flatten(mark.marks, opacity * attrs.opacity, x + shift.x, y + shift.y);
  });

function placed(mark: Leaf, opacity: number, x: number, y: number): Leaf {
  if (opacity === 1 && x === 0 && y === 0) return mark;
  const attrs: Record<string, Attrs[string]> = { ...mark.attrs };
  if (opacity !== 1) attrs["opacity"] = opacity * Number(attrs["opacity"] ?? 1);
  for (const name of across) if (attrs[name] !== undefined) attrs[name] = Number(attrs[name]) + x;
  for (const name of down) if (attrs[name] !== undefined) attrs[name] = Number(attrs[name]) + y;
  if (attrs["d"] !== undefined) attrs["d"] = shiftPath(String(attrs["d"]), x, y);
  return { ...mark, attrs };
}
