import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../src/commands/launch-chromium.ts";
import { serveFolder } from "../../src/commands/serve.ts";

export interface Opened {
  readonly browser: Browser;
  /** The address of the served `dist`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Chromium, and `dist` served on a free port of this machine. */
export async function open(folder = "dist", more: readonly string[] = []): Promise<Opened> {
  const server = serveFolder(folder);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await launchChromium(more);
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A page that remembers what went wrong in it: console errors, uncaught errors, failed requests, requests to elsewhere. */
export async function watchedPage(
  { browser, origin }: Opened,
  options: BrowserContextOptions,
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") wrong.push(`failed: ${request.url()}`); // else the page was left, and what it was fetching with it
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

/** The sizes at which the story is read in the tests: a phone with its bars, a phone without, a desk. */
export const sizes = [
  { width: 390, height: 664 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** Two frames later: what a scroll woke has been drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
