import scrollama from "scrollama/src/entry.js"; // validates nothing that is wrong, and the offset below is right
import { reducedMotion } from "./reduced-motion.ts";
import { readView, type View } from "./view.ts";

/**
 * Calls `look` once now and then whenever the view may have changed, with the view and whether the layout may have
 * changed too. Scrolling is handled in the scroll event itself: browsers send one per frame, before anything has
 * touched the page, so that reading the scroll position is free. After a layout change it looks once, in the next
 * frame, when `keep` has brought the reader back to the place that the last view showed, or to which they were `led`.
 *
 * scrollama reports when a scene crosses the middle of the viewport, which some browsers notice without a scroll event.
 * Its index and progress are not used, as both depend on the scroll direction. It watches scenes, not steps, since
 * browsers update each observer every frame. It reads its container at every scroll to find the direction; one outside
 * the page answers at no cost.
 */
export function onViewChange(
  look: (view: View, laidOut: boolean) => void,
  keep: (top: number) => void,
  led: (top: number) => void,
): void {
  // the height changes only on resize, so scrolling does not read it again
  let view = readView();
  let queued = false;
  const windowSize = () => `${innerWidth} ${innerHeight}`;
  let knownWindow = windowSize();
  const size = () => {
    const { width, height } = document.body.getBoundingClientRect();
    return `${width} ${height}`;
  };
  let known = "";
  /** To an address, to a step, to words that a link is for. */
  const ledHere = () => {
    view = { ...view, top: scrollY };
    led(scrollY);
  };
  const atFoot = () => scrollY > document.documentElement.scrollHeight - innerHeight - 1;
  const scrolled = () => {
    const jumped = Math.abs(scrollY - view.top) > view.height / 2;
    // a page grown shorter scrolls, and a browser may lead somewhere, before the observer below is told of a change
    if ((jumped || scrollY < view.top) && size() !== known) wake();
    if (queued) {
      // a window of another size jumps by itself, in WebKit before it says so, and a page grown shorter to its foot
      if (jumped && windowSize() === knownWindow && !atFoot()) ledHere();
      return;
    }
    view = { ...view, top: scrollY };
    look(view, false);
  };
  const wake = () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      keep(view.top);
      knownWindow = windowSize();
      view = readView();
      look(view, true);
    });
  };
  addEventListener("scroll", scrolled);
  for (const event of ["resize", "orientationchange"]) addEventListener(event, wake);
  for (const event of ["pageshow", "hashchange"])
    addEventListener(event, () => {
      if (scrollY !== view.top) ledHere();
      wake();
    });
  reducedMotion.addEventListener("change", wake);

  const scroller = scrollama();
  scroller
    .setup({ step: "[data-scene]", offset: 0.5, container: document.createElement("div") })
    .onStepEnter(scrolled)
    .onStepExit(scrolled);
  // a change of height alone would leave scrollama's line where it was
  addEventListener("resize", () => scroller.resize());

  keep(view.top);
  view = readView();
  look(view, true); // forces a layout, which also requests the fonts
  document.fonts.addEventListener("loadingdone", wake); // a font may be asked for late, when a stage first has its words
  // it first reports the current size, which has just been handled
  known = size();
  new ResizeObserver(() => {
    const now = size();
    if (now !== known) wake();
    known = now;
  }).observe(document.body);
}
