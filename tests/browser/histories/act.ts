import type { InPage } from "./history.ts";

/** Runs actions in order, in the page. Skips Back where it would leave the story. */
export async function act(actions: readonly (InPage & { readonly frames: number })[]): Promise<void> {
  const pass = async (frames: number) => {
    for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
  };
  const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;
  /** Marks an entry pushed by following a link, so that Back knows how far it may go. */
  const pushed = (follow: () => void) => {
    const before = [location.hash, depth()] as const;
    follow();
    if (location.hash !== before[0])
      history.replaceState({ ...(history.state as object | null), depth: before[1] + 1 }, "");
  };
  // Until a page has loaded, WebKit replaces the history entry instead of pushing one for a link, and Back would leave
  // the story.
  while (!(performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).loadEventEnd) await pass(1);
  const steps = [...document.querySelectorAll("[data-step]")];
  const links = [...document.querySelectorAll<HTMLElement>(".bar nav a[href^='#']")];
  const of = <T>(all: readonly T[], part: number) => all[Math.min(all.length - 1, Math.floor(part * all.length))]!;
  for (const action of actions) {
    if (action.do === "jump")
      scrollTo({ top: action.to * (document.documentElement.scrollHeight - innerHeight), behavior: "instant" });
    else if (action.do === "scroll") scrollBy({ top: action.by, behavior: "instant" });
    else if (action.do === "hash") pushed(() => (location.hash = of(steps, action.to).id));
    else if (action.do === "link") pushed(() => of(links, action.to).click());
    else if (action.do === "press") document.querySelector<HTMLElement>(action.button)!.click();
    else if (action.do === "rest") {
      do await pass(2);
      while (!("atRest" in document.documentElement.dataset));
    } else if (depth() > 0) {
      const gone = new Promise((over) => addEventListener("popstate", over, { once: true }));
      history.back();
      await gone;
    }
    await pass(action.frames);
  }
}
