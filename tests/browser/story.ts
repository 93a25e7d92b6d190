import type { BrowserContextOptions, Page } from "playwright-core";
import { untilAlive } from "../../src/commands/until-alive.ts";
import { settled, watchedPage, type Opened } from "./open.ts";

export type Way = "scroll" | "page" | "steps";

export interface StoryOptions extends BrowserContextOptions {
  /** The reading mode chosen on an earlier visit. */
  readonly way?: Way;
  /** The address within the page, without its #. */
  readonly at?: string;
  /** Runs in the page before any other script. */
  readonly before?: () => void;
}

/** Opens the story and waits for its script, controls and fonts; records everything that goes wrong. */
export async function openStory(
  opened: Opened,
  { way, at = "", before, ...options }: StoryOptions,
): Promise<{ page: Page; wrong: string[] }> {
  const { page, wrong } = await watchedPage(opened, options);
  // The service worker is tested elsewhere.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  if (way)
    await page.addInitScript(
      (chosen) => localStorage.getItem("reading") ?? localStorage.setItem("reading", chosen),
      way,
    );
  if (before) await page.addInitScript(before);
  await page.goto(`${opened.origin}/${at && `#${at}`}`, { waitUntil: "load" });
  await alive(page);
  return { page, wrong };
}

/** Waits until the island runs, its controls have loaded and nothing is about to move. */
export async function alive(page: Page): Promise<void> {
  await untilAlive(page);
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
}

/**
 * Waits until the page says that it is at rest and its address is written; any movement has begun within six frames.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = scrollY;
        let still = 0;
        const look = () => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still > 5 && "atRest" in document.documentElement.dataset) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Where the reader is, by the page's address once the page is at rest. */
export async function addressOf(page: Page): Promise<string> {
  await atRest(page);
  return page.evaluate(() => location.hash.slice(1));
}

/** The finding on the stage of a step's scene; with stills in the flow, the step's own. */
export const findingSeen = (page: Page, step: string): Promise<string | undefined> =>
  page.evaluate((id) => {
    const section = document.getElementById(id)!;
    const stage = section.closest("[data-scene]")!.querySelector<HTMLElement>("[data-stage]")!;
    return (stage.offsetHeight ? stage.querySelector(".now .finding") : section.querySelector(".finding"))?.textContent;
  }, step);

/** Scrolls without animation, like a jump. */
export async function scrollDown(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
  await settled(page);
}
