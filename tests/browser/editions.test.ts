import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { newPage, open } from "./open.ts";
import { addressOf, atRest, alive, openStory } from "./story.ts";
import { translations } from "../translations.ts";

const opened = await open();
const sizes = [
  { width: 390, height: 664 },
  { width: 1440, height: 900 },
] as const;

describe.each(translations)("%s", (edition) => {
  test.each(sizes)(
    "the switch in the bar leads to the same step and keeps the way of reading, at $width px",
    async (viewport) => {
      const { page, wrong } = await openStory(opened, { viewport });
      await page.locator('[data-way="steps"]').click();
      await page.evaluate(() =>
        document.getElementById("volleys-list-3")!.scrollIntoView({ block: "center", behavior: "instant" }),
      );
      const at = await addressOf(page);
      await page.locator(".bar [data-edition]").click();
      await page.waitForURL(`**/${edition}/index.html#${at}`);
      await alive(page);
      expect(await page.evaluate(() => document.documentElement.dataset["reading"])).toBe("steps");
      expect(await addressOf(page)).toBe(at);
      await page.locator(".bar [data-edition]").click();
      await page.waitForURL((url) => !url.pathname.includes(`/${edition}/`));
      await atRest(page);
      expect(await addressOf(page)).toBe(at);
      expect(wrong).toEqual([]);
    },
  );

  test("every page leads to itself in the other language, without script and from a disk too", async () => {
    const page = await newPage(opened.browser, { javaScriptEnabled: false });
    for (const path of ["index.html", "sources.html", "pictures/volleys.html"])
      for (const origin of [opened.origin, pathToFileURL(resolve("dist")).href]) {
        await page.goto(`${origin}/${path}`);
        await page.locator(".foot [data-edition]").click();
        await page.waitForURL(`${origin}/${edition}/${path}`);
        await page.locator(".foot [data-edition]").click();
        await page.waitForURL(`${origin}/${path}`);
      }
  });

  test("on the smallest phone no word or date beside a picture or in the tape is parted", async () => {
    const page = await newPage(opened.browser, { viewport: { width: 320, height: 568 } });
    await page.goto(`${opened.origin}/${edition}/`, { waitUntil: "load" });
    await alive(page);
    const words = await page.$$eval(".stage .measure, .tape th", (labels) =>
      labels.flatMap((label) =>
        [...label.childNodes].map((word) => {
          const range = document.createRange();
          range.selectNodeContents(word);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top));
          return { word: word.textContent ?? "", lines: lines.size };
        }),
      ),
    );
    expect(words.filter(({ lines }) => lines === 1).length).toBeGreaterThan(50);
    expect(words.filter(({ lines }) => lines > 1)).toEqual([]);
  });

  test("in a table of many columns words have room for five characters beside each other", async () => {
    const page = await newPage(opened.browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${opened.origin}/${edition}/pictures/volleys.html`);
    const widths = await page.$$eval(".rows tbody :is(th, td:not(.number))", (cells) =>
      cells.map((cell) => cell.getBoundingClientRect().width / parseFloat(getComputedStyle(cell).fontSize)),
    );
    expect(widths.length).toBeGreaterThan(50);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(5);
  });

  test("off line the language that was read is kept", async () => {
    const page = await newPage(opened.browser);
    await page.goto(`${opened.origin}/${edition}/`, { waitUntil: "load" });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const title = await page.title();
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => navigator.serviceWorker.controller!.scriptURL)).toMatch(
      new RegExp(`/${edition}/sw\\.js$`),
    );
  });
});
