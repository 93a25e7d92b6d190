import type { Mark, Size } from "../marks/mark.ts";
import { patch } from "../marks/patch.ts";
import { writeMarks } from "../marks/svg.ts";
import { cullHidden } from "../marks/cull.ts";

const drawn = new WeakMap<SVGSVGElement, readonly Mark[]>();

/** The marks that a living picture shows now. */
export const marksDrawn = (svg: SVGSVGElement): readonly Mark[] => drawn.get(svg) ?? [];

/** Draws frames of one scene into one element: writes it anew when its size has changed, and else touches only what differs. */
export function drawing(): (svg: SVGSVGElement, size: Size, marks: readonly Mark[]) => void {
  let size: Size = { width: 0, height: 0 };
  let before: readonly Mark[] = [];
  return (svg, now, frame) => {
    const marks = cullHidden(frame);
    if (size.width === now.width && size.height === now.height) {
      patch(svg.children, marks, before);
    } else {
      svg.setAttribute("viewBox", `0 0 ${now.width} ${now.height}`);
      svg.innerHTML = writeMarks(marks, { keys: true });
      size = now;
    }
    before = marks;
    drawn.set(svg, frame);
  };
}
