import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import { launchChromium } from "../../src/commands/launch-chromium.ts";
import { serveFolder } from "../../src/commands/serve.ts";
import { longDeadlines } from "./long-deadlines.ts";

export interface Opened {
  readonly browser: Browser;
  /** The address of the served `dist`, without a trailing slash. */
  readonly origin: string;
}

/** Chromium for the tests of a file, with `more` command-line switches. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const browser = await launchChromium(more);
  afterAll(() => browser.close());
  return browser;
}

/** Starts Chromium and serves `dist` on a free port, for the tests of a file. */
export async function open(folder = "dist", more: readonly string[] = []): Promise<Opened> {
  const server = serveFolder(folder);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  afterAll(() => new Promise((closed) => server.close(closed)));
  return { browser: await launch(more), origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Milliseconds a page may take to do what a test waits for; a busy machine is many times slower than a quiet one. */
const patience = 120_000;

/** A page in a context of its own, closed at the end of the test. It has as long as the test to start. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageWithDeadlines(browser, options);
  await page.addInitScript(longDeadlines);
  return page;
}

/** A page with the deadlines that readers get. */
export async function pageWithDeadlines(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** A page that records what goes wrong: console errors, uncaught errors, failed requests, requests to other hosts. */
export async function watchedPage(
  { browser, origin }: Opened,
  options: BrowserContextOptions,
): Promise<{ page: Page; wrong: string[] }> {
  const page = await newPage(browser, options);
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Leaving a page aborts its requests.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") wrong.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
      wrong.push(`elsewhere: ${request.url()}`);
  });
  return { page, wrong };
}

/** Holds back matching requests until the returned function is called. */
export async function holdBack(page: Page, what: RegExp | ((url: URL) => boolean)): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(what, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** The window sizes of the tests: a phone with its bars, a phone without, a desktop. */
export const sizes = [
  { width: 390, height: 664 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** Waits two frames: a scroll event has fired, and its effects have been drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Waits until the picture with a step has been drawn. */
export async function drawn(page: Page, step: string): Promise<void> {
  await page.waitForSelector(`[data-scene]:has(#${step}) .live-picture > *`, { state: "attached" });
  await settled(page);
}

/**
 * Waits until each picture in the window, or within `ahead` windows of it, has been drawn or replaced by its stills.
 */
export async function allDrawn(page: Page, ahead = 0): Promise<void> {
  await page.waitForFunction(
    (windows) =>
      [...document.querySelectorAll("[data-scene]:not(.flat)")].every((scene) => {
        const { top, bottom } = scene.getBoundingClientRect();
        const near = top <= innerHeight * (1 + windows) && bottom >= -innerHeight * windows;
        return !near || scene.querySelector(".live-picture > *");
      }),
    ahead,
  );
  await settled(page);
}
