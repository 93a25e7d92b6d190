import { entryOf } from "./entry.ts";
import { placeBeside } from "./place-beside.ts";
import type { SeenPicture } from "./seen-picture.ts";

/**
 * Shows a label in the picture for a mark that is pointed at: value with unit, what it is, who published it. `x` and
 * `y` are the pointer's viewport coordinates. The label is hidden from assistive technology, as the step's words say
 * the same. Returns a function that removes it.
 */
export function rowLabel(
  { frame, svg }: SeenPicture,
  link: HTMLAnchorElement,
  { x, y }: { readonly x: number; readonly y: number },
): () => void {
  const label = document.createElement("div");
  label.className = "row-label";
  label.setAttribute("aria-hidden", "true");
  let gone = false;
  entryOf(link)
    .then(({ value, what, publishers }) => {
      if (gone) return;
      for (const [name, words] of [
        ["b", value],
        ["span", what],
        ["small", publishers],
      ] as const) {
        const part = document.createElement(name);
        part.textContent = words;
        label.append(part);
      }
      frame.append(label);
      const [box, base] = [svg.getBoundingClientRect(), frame.getBoundingClientRect()];
      const { left, top } = placeBeside(
        { left: x, top: y, right: x, bottom: y },
        { width: label.offsetWidth, height: label.offsetHeight },
        box,
      );
      label.style.left = `${left - base.left}px`;
      label.style.top = `${top - base.top}px`;
    })
    .catch(() => undefined); // the highlighted sentence gives the value
  return () => {
    gone = true;
    label.remove();
  };
}
