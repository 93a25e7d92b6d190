import { flatten } from "../marks/flatten.ts";
import type { Leaf, Mark, Size } from "../marks/mark.ts";
import { patch, bindMarks, type Bound } from "../marks/patch.ts";
import { writeMarks } from "../marks/svg.ts";

const drawn = new WeakMap<SVGSVGElement, readonly Mark[]>();

/** The marks that a live picture shows now, groups flattened. */
export const marksDrawn = (svg: SVGSVGElement): readonly Leaf[] => flatten(drawn.get(svg) ?? []);

/** Draws frames of one scene into one element: rewrites it when its size changes, else patches what differs. */
export function drawing(): (svg: SVGSVGElement, size: Size, marks: readonly Mark[]) => void {
  let size: Size = { width: 0, height: 0 };
  let bound: readonly Bound[] = [];
  return (svg, now, marks) => {
    if (size.width === now.width && size.height === now.height) {
      patch(bound, marks);
    } else {
      svg.setAttribute("viewBox", `0 0 ${now.width} ${now.height}`);
      svg.innerHTML = writeMarks(marks, { keys: true });
      bound = bindMarks(svg.children, marks);
      size = now;
    }
    drawn.set(svg, marks);
  };
}
