import { lightsOver } from "../marks/highlight.ts";
import { marksOf } from "../scene/hit-test.ts";
import type { SeenPicture } from "./seen-picture.ts";

/**
 * Highlights the marks of a fact in a picture and follows them as they move. The highlight is a layer of its own, so
 * that the picture's marks stay a function of the playhead alone. Returns a function that removes it; undefined when
 * the picture shows none of the marks.
 */
export function lightUp(picture: SeenPicture, fact: string): (() => void) | undefined {
  const { svg, links } = picture;
  if (!marksOf(picture.marks(), links, fact).length) return undefined;
  const live = svg.parentElement === picture.frame && svg.classList.contains("live-picture");
  const layer = document.createElementNS("http://www.w3.org/2000/svg", live ? "svg" : "g");
  layer.classList.add("lights");
  const draw = () => {
    const size = picture.size();
    const lit = marksOf(picture.marks(), links, fact);
    if (live) layer.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    layer.innerHTML = lit.length ? lightsOver(lit, size) : "";
  };
  draw();
  (live ? picture.frame : svg).append(layer);
  const moved = new MutationObserver(draw);
  if (live) moved.observe(svg, { attributes: true, childList: true, subtree: true });
  return () => {
    moved.disconnect();
    layer.remove();
  };
}
