import type { Mark, Size } from "../marks/mark.ts";
import { patch } from "../marks/patch.ts";
import { writeMarks } from "../marks/svg.ts";

/** Draws frames of one scene into one element: writes it anew when its size has changed, and else touches only what differs. */
export function drawing(): (svg: SVGSVGElement, size: Size, marks: readonly Mark[]) => void {
  let size: Size = { width: 0, height: 0 };
  let before: readonly Mark[] = [];
  return (svg, now, marks) => {
    if (size.width === now.width && size.height === now.height) {
      patch(svg.children, marks, before);
    } else {
      svg.setAttribute("viewBox", `0 0 ${now.width} ${now.height}`);
      svg.innerHTML = writeMarks(marks, { keys: true });
      size = now;
    }
    before = marks;
  };
}
