import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, settled } from "./open.ts";
import { openStory, type StoryOptions } from "./story.ts";

const opened = await open();
const viewport = { width: 680, height: 960 };

/** Everything that paper shows, with its place on it. */
async function printed(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("body, body *:not(svg *)")]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const place = [left, top + scrollY, width, height].map((length) => Math.round(length)).join(" ");
        return `${each.tagName.toLowerCase()}.${each.getAttribute("class")?.replace(/ ?\b(laid|lit|shown)\b/g, "") ?? ""} ${place}`;
      }),
  );
  await page.emulateMedia({ media: "screen" });
  return shown.map((each) => each.replace(/^(\S+)\. /, "$1 "));
}

const plain = await opened.browser.newPage({ viewport, javaScriptEnabled: false });
await plain.goto(`${opened.origin}/`, { waitUntil: "load" });
const delivered = await printed(plain);

const at = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => each.scrollIntoView({ block: "center", behavior: "instant" }));

/** What a reader may have done before printing. */
const visits: Readonly<Record<string, [StoryOptions, (page: Page) => Promise<unknown>]>> = {
  arriving: [{}, () => Promise.resolve()],
  "stopping between two steps": [
    { at: "volleys-list-2" },
    (page) => page.evaluate(() => scrollBy({ top: innerHeight / 2, behavior: "instant" })),
  ],
  "stepping through": [{ way: "steps" }, (page) => page.locator('[data-by="1"]').click()],
  "reading as a page, in dark colours": [{ way: "page", colorScheme: "dark" }, () => Promise.resolve()],
  "being offered to go on": [
    { before: () => localStorage.setItem("place", "volleys-list-2") },
    () => Promise.resolve(),
  ],
  "coming to the guess": [
    {},
    async (page) => {
      await at(page, "[data-guess]");
      await page.waitForSelector(".guess .slider svg > *", { state: "attached" });
    },
  ],
  "guessing and seeing the record": [
    { reducedMotion: "reduce", way: "scroll" },
    async (page) => {
      await at(page, "[data-guess]");
      await page.waitForSelector(".guess .slider svg > *", { state: "attached" });
      const box = (await page.locator(".guess .slider").boundingBox())!;
      await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
      await page.locator(".guess button").click();
      await page.waitForSelector(".guess.shown");
    },
  ],
  "opening a term's gloss": [
    {},
    async (page) => {
      await page.locator("a.term").first().click();
      await page.waitForSelector(".gloss:popover-open");
    },
  ],
  "opening a number's note": [
    {},
    async (page) => {
      await page.locator(".card a.fact").first().click();
      await page.waitForSelector(".source-note:popover-open small");
    },
  ],
  "pointing at a mark of a still": [
    { way: "page" },
    async (page) => {
      await at(page, "#volleys-list-2 .still");
      await page.locator("#volleys-list-2 .card a.fact").first().hover();
      await page.waitForSelector(".lights", { state: "attached" });
    },
  ],
  "turning the window while it lives": [{}, (page) => page.setViewportSize({ width: 400, height: 900 })],
};

test.each(Object.keys(visits))("after %s, paper shows what it shows of the page as delivered", async (visit) => {
  const [options, act] = visits[visit]!;
  const { page } = await openStory(opened, { viewport, ...options });
  await act(page);
  await page.setViewportSize(viewport);
  await settled(page);
  expect(await printed(page)).toEqual(delivered);
});
