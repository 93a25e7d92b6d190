import { store } from "./storage.ts";
import { goTo, readWaypoint, type Waypoint } from "./waypoints.ts";

const page = document.documentElement;

/** How long the page must stand still before its address is written, in milliseconds. Safari refuses more than 100 writes in 30 s. */
const settle = 350;

/** How far down the page was when the reader left an address, in pixels: a browser that finds a hash in it goes to the hash's element instead. */
const topOf = (state: unknown): number | undefined => (state as { readonly top?: number } | null)?.top;

/**
 * Keeps the page's address at the reader's step, replacing it while they scroll; a link that they
 * follow is pushed by the browser, so that Back goes where they were. Where they stopped is kept on
 * the device for the next visit. `settled` is told the stop whenever the page has come to rest; the page says so itself
 * (`data-at-rest`) until it moves again.
 */
export function liveAddress(stops: readonly Waypoint[], settled: (now: number) => void): { look: () => void } {
  let timer = 0;
  let moved = 0;
  const write = () => {
    clearTimeout(timer);
    timer = 0;
    const now = readWaypoint(stops);
    const { id } = stops[now]!;
    try {
      if (location.hash.slice(1) !== id || topOf(history.state) !== scrollY)
        history.replaceState(
          { ...(history.state as object | null), top: scrollY },
          "",
          id ? `#${id}` : location.pathname + location.search,
        );
    } catch {
      // refused when written too often: the next rest will do
    }
    if (id) store("place", now === stops.length - 1 ? null : id);
    settled(now);
    page.dataset["atRest"] = "";
  };
  const sinceMoved = () => performance.now() - moved;
  /**
   * One timer for the whole of a movement: to set it anew at every frame costs more than to look whether it came too soon.
   * A browser too busy to paint for so long seems to rest as well: only after one more frame it has told how far it is.
   */
  const atRest = () => {
    const early = settle - sinceMoved();
    if (early > 1) timer = window.setTimeout(atRest, early);
    else if (document.hidden)
      write(); // which paints no frame
    else requestAnimationFrame(() => setTimeout(() => (sinceMoved() < settle ? atRest() : write())));
  };
  /** The layout may be another than when the reader was last at this address. `wait`: so many frames may pass until the browser has moved the page itself. */
  const restore = (wait = 0) => {
    const meant = stops.findIndex(({ id }) => id === location.hash.slice(1));
    if (meant <= 0 || meant === readWaypoint(stops)) return;
    if (wait > 0) requestAnimationFrame(() => restore(wait - 1));
    else goTo(stops[meant]!);
  };
  addEventListener(
    "click",
    (event) => {
      if ((event.target as Element).closest('a[href^="#"]')) write();
    },
    true,
  );
  addEventListener("popstate", ({ state }: PopStateEvent) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const top = topOf(state);
        if (top !== undefined) scrollTo({ top, behavior: "instant" });
        restore(12);
      }),
    ),
  );

  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (arrival?.type === "navigate") {
    restore();
    const touched = new AbortController();
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
      addEventListener(event, () => touched.abort(), { signal: touched.signal, passive: true });
    void document.fonts.ready.then(() => touched.signal.aborted || restore());
  }
  return {
    look() {
      moved = performance.now();
      if (timer) return;
      delete page.dataset["atRest"];
      timer = window.setTimeout(atRest, settle);
    },
  };
}
