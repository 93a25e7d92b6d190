import scrollama from "scrollama/src/entry.js"; // validates nothing that is wrong, and the offset below is right
import { reducedMotion } from "./reduced-motion.ts";
import { readView, type View } from "./view.ts";

/**
 * Calls `look` once now, and then whenever where the reader is may have changed, with what part of the page the window
 * shows and whether the page may be laid out anew or was only scrolled. A scroll is looked at in its event: browsers send
 * one a frame, just before the frame is made and before anything of it has touched the page, so that to read it is free.
 * After a change of layout it looks once in the next frame.
 *
 * scrollama tells when a scene crosses the middle of the window, which in some browsers comes when a scroll event does not.
 * Its index and progress are not used, since both depend on the way the reader came. It watches scenes and not their steps:
 * browsers work out each of its observers at every frame. It would ask its container at every scroll which way the reader
 * goes; a container outside the page answers at no cost.
 */
export function onViewChange(look: (view: View, laidOut: boolean) => void): void {
  let view = readView(); // the height changes with a resize only, and to read it at every scroll costs as much as to read the place
  let queued = false;
  const scrolled = () => {
    if (queued) return;
    view = { ...view, top: scrollY };
    look(view, false);
  };
  const wake = () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      view = readView();
      look(view, true);
    });
  };
  addEventListener("scroll", scrolled);
  for (const event of ["resize", "pageshow", "hashchange", "orientationchange"]) addEventListener(event, wake);
  reducedMotion.addEventListener("change", wake);

  const scroller = scrollama();
  scroller
    .setup({ step: "[data-scene]", offset: 0.5, container: document.createElement("div") })
    .onStepEnter(scrolled)
    .onStepExit(scrolled);
  addEventListener("resize", () => scroller.resize()); // a change of height alone leaves its line where it was

  look(view, true); // for which the page is laid out, and so asks for its fonts if it has not before
  if (document.fonts.status === "loading") void document.fonts.ready.then(wake);
  // An observer tells of the size that it finds first of all, for which all has been looked at just now.
  const size = () => {
    const { width, height } = document.body.getBoundingClientRect();
    return `${width} ${height}`;
  };
  let known = size();
  new ResizeObserver(() => {
    const now = size();
    if (now !== known) wake();
    known = now;
  }).observe(document.body);
}
