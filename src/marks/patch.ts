import { attributeValue, isHidden, type Attrs, type Group, type Mark } from "./mark.ts";
import { translate } from "./svg.ts";

/** An element of a live picture and the mark it shows. */
export interface Bound {
  readonly element: Element;
  mark: Mark;
  /** The children of a group. */
  readonly inside: readonly Bound[];
}

/** Binds the elements that `writeMarks` wrote with keys to their marks, for `patch`. */
export const bindMarks = (elements: ArrayLike<Element>, marks: readonly Mark[]): readonly Bound[] =>
  marks.map((mark, i) => ({
    element: elements[i]!,
    mark,
    inside: mark.tag === "g" ? bindMarks(elements[i]!.children, mark.marks) : [],
  }));

/**
 * Updates a live picture to `marks`, touching only what differs. Returns the number of writes. It never creates or
 * removes elements: a chart draws the same keys in every state, and hidden marks have opacity 0. `styles/scroll.css`
 * takes those out of the layout, and nothing else about them is written until they show again, as most marks of a scene
 * belong to other steps than the reader's. Words are compared with those last written, not with the page's: a browser's
 * translation may have changed the page, which must neither throw nor be undone.
 * @throws when `marks` are not those of the picture, naming the first that is not
 */
export function patch(bound: readonly Bound[], marks: readonly Mark[]): number {
  if (bound.length !== marks.length) {
    throw new Error(
      `the page has ${bound.length} marks and the frame has ${marks.length}: a chart must draw the same keys in every state`,
    );
  }
  let writes = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i] !== bound[i]!.mark) writes += patchMark(bound[i]!, marks[i]!, i);
  return writes;
}

function patchMark(bound: Bound, mark: Mark, i: number): number {
  const { element, mark: was, inside } = bound;
  if (was.key !== mark.key || was.tag !== mark.tag) {
    throw new Error(
      `mark ${i} is “${was.key}” in the page and “${mark.key}” in the frame: a chart must draw the same keys in every state`,
    );
  }
  if (isHidden(mark)) {
    if (isHidden(was)) return 0;
    element.setAttribute("opacity", "0");
    bound.mark = { ...was, attrs: { ...was.attrs, opacity: 0 } } as Mark;
    return 1;
  }
  bound.mark = mark;
  let writes = patchAttrs(element, mark.attrs, was.attrs);
  if (mark.tag === "g") {
    const { shift, marks } = was as Group;
    if (mark.shift && !(shift && same(shift.x, mark.shift.x) && same(shift.y, mark.shift.y))) {
      element.setAttribute("transform", translate(mark.shift));
      writes++;
    }
    if (marks !== mark.marks) writes += patch(inside, mark.marks);
  } else if (mark.text !== undefined && mark.text !== (was as typeof mark).text) {
    element.textContent = mark.text;
    writes++;
  }
  return writes;
}

/** Whether two values are written the same. */
const same = (a: number | string | undefined, b: number | string): boolean =>
  a === b || (typeof a === "number" && typeof b === "number" && Math.round(a * 100) === Math.round(b * 100));

function patchAttrs(element: Element, now: Attrs, was: Attrs): number {
  let writes = 0;
  for (const name in now) {
    if (same(was[name], now[name]!)) continue;
    element.setAttribute(name, attributeValue(now[name]!));
    writes++;
  }
  for (const name in was) {
    if (now[name] !== undefined) continue;
    element.removeAttribute(name);
    writes++;
  }
  return writes;
}
