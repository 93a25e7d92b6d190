import scrollama from "scrollama/src/entry.js"; // validates nothing that is wrong, and the offset below is right
import { reducedMotion } from "./reduced-motion.ts";
import { readView, type View } from "./view.ts";

/**
 * Calls `look` once now and then at most once a frame, whenever where the reader is may have
 * changed, and says what part of the page the window shows and whether it may be laid out anew or was only scrolled.
 * scrollama tells of scenes that cross the middle of the window, which on some browsers comes when a scroll event does
 * not; nothing that it says of index or progress is used, since both depend on the way the reader came. It is not set on
 * their steps: browsers work out each of its observers at every frame, and there are six steps to a scene. To know the direction
 * it asks its container at every scroll how far it has scrolled: one that is not in the page knows at once, and nobody asks for the direction.
 */
export function onViewChange(look: (view: View, laidOut: boolean) => void): void {
  let view: View | undefined;
  let read = readView(); // its height changes with a resize only, and to ask for that at every scroll costs as much as to ask for the place
  let queued = false;
  let laidOut = false;
  const soon = () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      const anew = laidOut;
      const now = view ?? (read = readView());
      laidOut = false;
      view = undefined;
      look(now, anew);
    });
  };
  // As it is told, nothing of this frame has touched the page yet: to read it then is free, and a frame later it is not.
  const scrolled = () => {
    if (!laidOut) view = { top: scrollY, height: read.height };
    soon();
  };
  const wake = () => {
    laidOut = true;
    view = undefined;
    soon();
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

  look(read, true); // for which the page is laid out, and so asks for its fonts if it has not before
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
