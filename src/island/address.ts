import { closest } from "./closest.ts";
import { store } from "./storage.ts";
import { goTo, readWaypoint, restsOf, type Waypoint } from "./waypoints.ts";

const page = document.documentElement;

/** Milliseconds without scrolling before the address is written. Safari refuses more than 100 writes in 30 s. */
const settle = 350;

/** The scroll position saved with a history entry, in pixels; without it a browser scrolls to the hash. */
const topOf = (state: unknown): number | undefined => (state as { readonly top?: number } | null)?.top;

/**
 * Keeps the page's address at the reader's step. Scrolling replaces the history entry; following a link pushes one, so
 * that Back returns to where the link was. The last position is stored on the device for the next visit. Once the page
 * is at rest, `settled` gets the current waypoint and the page carries `data-at-rest` until it scrolls again.
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
      // refused when written too often: the next rest tries again
    }
    if (id) store("place", now === stops.length - 1 ? null : id);
    settled(now);
    page.dataset["atRest"] = "";
  };
  const sinceMoved = () => performance.now() - moved;
  /**
   * One timer per scroll movement, which checks on firing whether it is too early: cheaper than resetting it every
   * frame. A browser too busy to paint also looks at rest, so wait one more frame for it to report its scroll position.
   */
  const atRest = () => {
    const early = settle - sinceMoved();
    if (early > 1) timer = window.setTimeout(atRest, early);
    else if (document.hidden)
      write(); // a hidden page paints no frame to wait for
    else requestAnimationFrame(() => setTimeout(() => (sinceMoved() < settle ? atRest() : write())));
  };
  /** The index of the waypoint in the address; 0 if none is. */
  const meant = () => {
    const at = location.hash.slice(1);
    /** The step that took the words of one that is gone, whose address stands before it. */
    const heir = document.querySelector(`.steps > span[id="${CSS.escape(at)}"] ~ [data-step]`);
    return Math.max(
      0,
      stops.findIndex(({ id, element }) => id === at || element === heir),
    );
  };
  /**
   * Scrolls to the waypoint in the address if the page is not there: the layout may have changed since the reader was.
   * `wait`: frames to allow for the browser's own scroll restoration.
   */
  const restore = (wait: number) => {
    const at = meant();
    if (at === 0 || at === readWaypoint(stops)) return;
    if (wait > 0) requestAnimationFrame(() => restore(wait - 1));
    else goTo(stops[at]!);
  };
  addEventListener(
    "click",
    (event) => {
      const link = closest<HTMLAnchorElement>(event, 'a[href^="#"], a[data-edition]');
      if (!link) return;
      write();
      if ("edition" in link.dataset) link.hash = location.hash; // the same step in the other language
    },
    true,
  );
  addEventListener("popstate", ({ state }: PopStateEvent) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const top = topOf(state);
        if (top === undefined) return; // the browser has led to an address, or to words that a link is for
        scrollTo({ top, behavior: "instant" });
        restore(12);
      }),
    ),
  );

  // The browser led to the address in an earlier layout, so lead there again. A reader who is further from it was led to
  // the words of a highlight link (#:~:text=), of which the browser does not tell, and stays there.
  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (arrival?.type === "navigate") {
    const touched = new AbortController();
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
      addEventListener(event, () => touched.abort(), { signal: touched.signal, passive: true });
    const at = meant(); // a page at rest writes its address anew
    const arrive = () => {
      if (at > 0 && !touched.signal.aborted && Math.abs(restsOf(stops)[at]! - scrollY) < innerHeight / 2)
        goTo(stops[at]!);
    };
    arrive();
    void document.fonts.ready.then(arrive);
    addEventListener("load", () => requestAnimationFrame(arrive));
  }
  const look = () => {
    moved = performance.now();
    if (timer) return;
    delete page.dataset["atRest"];
    timer = window.setTimeout(atRest, settle);
  };
  look(); // a page whose first change of layout keeps the reader at the top has not moved, and must come to rest too
  return { look };
}
