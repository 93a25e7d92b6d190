import { keep } from "./kept.ts";
import { goTo, readStop, type Stop } from "./stops.ts";

/** How long the page must stand still before its address is written, in milliseconds. Safari refuses more than 100 writes in 30 s. */
const settle = 350;

/**
 * Keeps the page's address at the reader's step, replacing it while they scroll; a link that they
 * follow is pushed by the browser, so that Back goes where they were. Where they stopped is kept on
 * the device for the next visit. `settled` is told the stop whenever the page has come to rest.
 */
export function liveAddress(stops: readonly Stop[], settled: (now: number) => void): { look: () => void } {
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    const now = readStop(stops);
    const { id } = stops[now]!;
    try {
      if (location.hash.slice(1) !== id) history.replaceState(history.state, "", id ? `#${id}` : location.pathname + location.search);
    } catch {
      // refused when written too often: the next rest will do
    }
    if (id) keep("place", now === stops.length - 1 ? null : id);
    settled(now);
  };
  /** The layout may be another than when the reader was last at this address. */
  const restore = () => {
    const meant = stops.findIndex(({ id }) => id === location.hash.slice(1));
    if (meant > 0 && meant !== readStop(stops)) goTo(stops[meant]!);
  };
  addEventListener("click", (event) => {
    if ((event.target as Element).closest('a[href^="#"]')) write();
  }, true);
  addEventListener("popstate", () => requestAnimationFrame(() => requestAnimationFrame(restore)));

  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (arrival?.type === "navigate") {
    restore();
    const moved = new AbortController();
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(event, () => moved.abort(), { signal: moved.signal, passive: true });
    void document.fonts.ready.then(() => moved.signal.aborted || restore());
  }
  return {
    look() {
      clearTimeout(timer);
      timer = window.setTimeout(write, settle);
    },
  };
}
