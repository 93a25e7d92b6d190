import { execFileSync } from "node:child_process";
import type { AddressInfo } from "node:net";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { serveFolder } from "../../src/commands/serve.ts";

/** The machine's own Chromium, or the one that a development dependency ships. */
async function executable(): Promise<string> {
  if (process.env["CHROMIUM"]) return process.env["CHROMIUM"];
  try {
    return execFileSync("which", ["chromium"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return sparticuz.executablePath();
  }
}

export interface Opened {
  readonly browser: Browser;
  /** The address of the served `dist`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Chromium, and `dist` served on a free port of this machine. */
export async function open(folder = "dist"): Promise<Opened> {
  const server = serveFolder(folder);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const executablePath = await executable();
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none",
      ...(executablePath.includes("/tmp/") ? ["--single-process", "--no-zygote"] : []), // the shipped Chromium is a build for one process
    ],
  });
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
export async function watchedPage({ browser, origin }: Opened, options: BrowserContextOptions): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) wrong.push(`elsewhere: ${request.url()}`);
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
