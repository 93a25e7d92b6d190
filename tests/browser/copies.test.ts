import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { drawn, newPage, open } from "./open.ts";
import { openStory, type Way } from "./story.ts";

const opened = await open();
const folder = mkdtempSync(join(tmpdir(), "copies-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The story's page as it is in a browser now: read at a step, a number and the guess touched. */
async function lived(way: Way): Promise<{ page: Page; html: string }> {
  const { page } = await openStory(opened, { viewport: { width: 390, height: 664 }, way });
  await page.locator("[data-guess]").evaluate((guess) => guess.scrollIntoView({ behavior: "instant" }));
  await page.waitForSelector(".guess .slider", { state: "attached" });
  await page.evaluate(() => (location.hash = "volleys-list-2"));
  if (way !== "page") await drawn(page, "volleys-list-2");
  await page.locator("#volleys-list-2 .card .fact").first().focus();
  await page.waitForSelector(".lights", { state: "attached" });
  return { page, html: await page.content() };
}

const scriptless = (html: string) => html.replace(/<script\b(?![^>]*json)[^]*?<\/script>/g, "");

/** What is not as without script: a still that is not laid out or is covered, anything of the stage, the slider. */
const wrong = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll("[data-step], .guess")]
      .filter((each) => {
        const still = each.querySelector(".plot > svg, .still > svg")!;
        const { width, height } = still.getBoundingClientRect();
        return (
          Math.min(width, height) < 150 || !still.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        );
      })
      .map(({ id }) => `no still: ${id}`),
    ...[
      ...document.querySelectorAll("[data-stage], .slider, .lights, .row-label, .ways, .stepper, .go-on, .ask, .told"),
    ]
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => `seen: ${each.getAttribute("class")}`),
  ]);

describe.each<Way>(["scroll", "steps", "page"])("a page read by %s", (way) => {
  test.each<[string, (page: Page, html: string) => Promise<string>]>([
    ["its elements without its scripts", async (_, html) => served(scriptless(html))],
    ["its elements with its scripts", async (_, html) => served(html)],
    ["its elements with its scripts, opened from a disk", (_, html) => Promise.resolve(written("copy.html", html))],
    [
      "its elements without its scripts, opened from a disk",
      (_, html) => Promise.resolve(written("copy.html", scriptless(html))),
    ],
    [
      "a web archive (MHTML)",
      async (page) => {
        const session = await page.context().newCDPSession(page);
        return written("copy.mhtml", (await session.send("Page.captureSnapshot", { format: "mhtml" })).data);
      },
    ],
  ])("shows its stills, whole, in a copy: %s", async (_, copy) => {
    const { page, html } = await lived(way);
    const reader = await newPage(opened.browser, { viewport: { width: 390, height: 664 }, serviceWorkers: "block" });
    const address = await copy(page, html);
    if (address.startsWith("<"))
      await reader.route(`${opened.origin}/`, (route) =>
        route.fulfill({ body: address, contentType: "text/html; charset=utf-8" }),
      );
    await reader.goto(address.startsWith("<") ? `${opened.origin}/` : address, { waitUntil: "load" });
    expect(await reader.locator("[data-step]").count()).toBeGreaterThanOrEqual(48);
    expect(await wrong(reader)).toEqual([]);
  });
});

/** A copy that a server gives: its text itself. */
const served = (html: string) => Promise.resolve(html);

/** Writes a copy to the disk; returns its address. */
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text.replace("<head>", `<head><base href="${opened.origin}/">`)); // its files are where they were
  return pathToFileURL(path).href;
}
