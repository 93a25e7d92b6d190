import scrollama from "scrollama/src/entry.js"; // validates nothing that is wrong, and the offset below is right
import { calm } from "./calm.ts";

/**
 * Calls `look` once now and then at most once a frame, whenever where the reader is may have
 * changed. scrollama tells of steps that cross the middle of the window, which on some browsers
 * comes when a scroll event does not; nothing that it says of index or progress is used, since
 * both depend on the way the reader came.
 */
export function onEveryWake(look: () => void): void {
  let queued = false;
  const wake = () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      look();
    });
  };
  for (const event of ["scroll", "resize", "pageshow", "hashchange", "orientationchange"]) addEventListener(event, wake, { passive: true });
  calm.addEventListener("change", wake);
  void document.fonts.ready.then(wake);
  new ResizeObserver(wake).observe(document.body);

  const scroller = scrollama();
  scroller
    .setup({ step: "[data-step]", offset: 0.5 })
    .onStepEnter(wake)
    .onStepExit(wake);
  addEventListener("resize", () => scroller.resize(), { passive: true }); // a change of height alone leaves its line where it was

  look();
}
