import { entryOf } from "./entry.ts";
import { placeBeside } from "./place-beside.ts";
import type { SeenPicture } from "./seen-picture.ts";

/**
 * Shows the row of a mark that is pointed at, inside its picture: value with unit, what it is, who published it.
 * `x` and `y` are the pointer's, in the window. It is for the eye; the words of the step say the same. Returns what takes it away.
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
    .catch(() => undefined); // the lit sentence says the value
  return () => {
    gone = true;
    label.remove();
  };
}
