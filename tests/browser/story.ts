import type { BrowserContextOptions, Page } from "playwright-core";
import { untilAlive } from "../../src/commands/until-alive.ts";
import { settled, watchedPage, type Opened } from "./open.ts";

export type Way = "scroll" | "page" | "steps";

export interface StoryOptions extends BrowserContextOptions {
  /** What the reader chose on an earlier visit. */
  readonly way?: Way;
  /** The address within the page, without its #. */
  readonly at?: string;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

/** The story, opened, alive, its controls and fonts there, and everything that went wrong in it. */
export async function openStory(
  opened: Opened,
  { way, at = "", before, ...options }: StoryOptions,
): Promise<{ page: Page; wrong: string[] }> {
  const { page, wrong } = await watchedPage(opened, options);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker")); // keeping it offline is tested elsewhere
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

/** Until the island runs, its controls have come and nothing is about to move. */
export async function alive(page: Page): Promise<void> {
  await untilAlive(page);
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
}

/** Until the page has come to rest and its address is written, as it says itself; a movement has begun within six frames. */
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

/** Where the reader is, as the page's address says once the page has come to rest. */
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

/** Scrolls at once, as a reader's jump would. */
export async function scrollDown(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
  await settled(page);
}
