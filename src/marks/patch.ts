import { attributeValue, type Mark } from "./mark.ts";

/**
 * Brings elements that `writeMarks` wrote with keys up to date with `marks`, touching only
 * what differs. Returns the number of writes. It never makes or removes an element: a chart
 * draws the same keys in every state, and what is not to be seen has opacity 0.
 * Words are compared with what was last asked for, not with what the page now holds: a
 * browser's own translation may have changed them, and that must neither throw nor be undone.
 * @throws when the elements are not the frame's marks, naming the first that is not
 */
export function patch(elements: ArrayLike<Element>, marks: readonly Mark[], before: readonly Mark[]): number {
  if (elements.length !== marks.length) {
    throw new Error(
      `the page has ${elements.length} marks and the frame has ${marks.length}: a chart must draw the same keys in every state`,
    );
  }
  let writes = 0;
  marks.forEach((mark, i) => {
    const element = elements[i]!;
    const was = before[i];
    if (was === undefined || was.key !== mark.key) {
      throw new Error(
        `mark ${i} is “${was?.key ?? "nothing"}” in the page and “${mark.key}” in the frame: a chart must draw the same keys in every state`,
      );
    }
    for (const name in mark.attrs) {
      if (was.attrs[name] === mark.attrs[name]) continue; // most: to write them down only to compare costs more than all that differ
      const value = attributeValue(mark.attrs[name]!);
      if (was.attrs[name] === undefined || attributeValue(was.attrs[name]) !== value) {
        element.setAttribute(name, value);
        writes++;
      }
    }
    for (const name in was.attrs) {
      if (mark.attrs[name] !== undefined) continue;
      element.removeAttribute(name);
      writes++;
    }
    if (mark.text !== undefined && was.text !== mark.text) {
      element.textContent = mark.text;
      writes++;
    }
  });
  return writes;
}
