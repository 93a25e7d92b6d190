import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { holdBack, newPage, settled, type Opened } from "../open.ts";

const [island] = /assets\/index\.[\w.-]+\.js/.exec(readFileSync("dist/index.html", "utf8"))!;
export const isIsland = (url: URL) => url.pathname === `/${island}`;
export const isRows = (url: URL) => /^\/assets\/rows\.[\w-]{8}\.json$/.test(url.pathname);
export const chunk = (name: string) => (url: URL) =>
  new RegExp(`^/assets/${name}\\.[\\w-]{8}\\.js$`).test(url.pathname);

export const phone = { viewport: { width: 390, height: 664 }, serviceWorkers: "block" } as const;

/**
 * Opens the story with a fault injected, at a step if one is named. Returns its console errors, except the browser's
 * own line on failed requests.
 */
export async function faulty(
  opened: Opened,
  lay: (page: Page) => Promise<unknown>,
  at = "",
): Promise<{ page: Page; lines: string[] }> {
  const page = await newPage(opened.browser, phone);
  const lines: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      lines.push(message.text().split("\n")[0]!);
  });
  page.on("pageerror", (error) => lines.push(`uncaught: ${error.message}`));
  await lay(page);
  await page.goto(`${opened.origin}/${at && `#${at}`}`, { waitUntil: "load" });
  return { page, lines };
}

export const gone = (matches: (url: URL) => boolean) => (page: Page) =>
  page.route(matches, (route) => route.fulfill({ status: 404, body: "" }));
/** Serves a script of the build with its code changed. */
export const changed = (matches: (url: URL) => boolean, change: (code: string) => string) => (page: Page) =>
  page.route(matches, async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    await route.fulfill({ response, body: change(await response.text()) });
  });

/** Whether every step has its words and a still that is laid out, with none held back until later. */
export const articleStands = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-step]")].every((step) => {
      const { width, height } = step.querySelector(".still svg")!.getBoundingClientRect();
      return (
        step.checkVisibility({ contentVisibilityAuto: true }) &&
        Math.min(width, height) > 150 &&
        step.querySelector(".card")!.textContent.length > 20
      );
    }),
  );
export const classes = (page: Page) => page.evaluate(() => document.documentElement.className);

/** Passes every scene; returns the names of those that live, and of those whose stills stand in their place. */
export async function readAll(page: Page): Promise<{ live: string[]; flat: string[] }> {
  const names = await page.$$eval("[data-scene]", (all) =>
    all.map((scene) => (scene as HTMLElement).dataset["scene"]!),
  );
  const seen = { live: [] as string[], flat: [] as string[] };
  for (const name of names) {
    const scene = page.locator(`[data-scene="${name}"]`);
    await scene.evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollBy({ top: top + height / 2, behavior: "instant" });
    });
    await page.waitForFunction((id) => {
      const element = document.querySelector(`[data-scene="${id}"]`)!;
      return element.classList.contains("flat") || element.querySelector(".live-picture > *");
    }, name);
    await settled(page);
    const flat = await scene.evaluate(
      (element) =>
        element.classList.contains("flat") &&
        [...element.querySelectorAll(".still svg")].every((still) => still.getBoundingClientRect().height > 150),
    );
    seen[flat ? "flat" : "live"].push(name);
  }
  return seen;
}

/**
 * Opens the story while its island is held back until the returned function is called, and time passes only as the
 * test says.
 */
export async function withoutIsland({ origin }: Opened, page: Page): Promise<() => void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const arrive = await holdBack(page, isIsland);
  await page.goto(`${origin}/`, { waitUntil: "commit" });
  await page.waitForSelector("footer", { state: "attached" });
  // A pending module delays DOMContentLoaded, from which the watchdog counts, so the event is dispatched early.
  await page.evaluate(() => dispatchEvent(new Event("DOMContentLoaded")));
  return arrive;
}
