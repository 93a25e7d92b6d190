import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { chromium } from "./engines/chromium.ts";
import { firefox } from "./engines/firefox.ts";
import { webkit } from "./engines/webkit.ts";
import { openAlive, within } from "./engines/within.ts";
import { pictureAt } from "./histories/picture.ts";
import { placeNow, samePlace, type Place } from "./histories/place.ts";
import { serveStory } from "./histories/serve-story.ts";
import { open, settled } from "./open.ts";
import { atRest, openStory } from "./story.ts";

const opened = await open();
const sizes = [
  { width: 390, height: 664 },
  { width: 844, height: 340 },
  { width: 1440, height: 900 },
  { width: 1440, height: 610 },
  { width: 960, height: 600 }, // 1440 × 900 at 150%
] as const;

/** Where the reader is once nothing moves. */
async function placeAtRest(page: Page) {
  await settled(page);
  await atRest(page);
  return { ...(await page.evaluate(placeNow)), top: await page.evaluate(() => scrollY) };
}

async function resized(page: Page, size: (typeof sizes)[number]) {
  await page.setViewportSize(size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
  return placeAtRest(page);
}

test.each([sizes[0], sizes[2]])(
  "from $width × $height no other window moves the reader, writes the address or forgets the place, and the first one brings back the pixel",
  async (first) => {
    const { page } = await openStory(opened, { viewport: first });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const tops = [0.07, 0.21, 0.38, 0.55, 0.72, 0.89].map((part) => Math.round(part * height));
    const steps = await page.$$eval("[data-step]", (all) => all.filter((_, i) => i % 13 === 4).map(({ id }) => id));
    const moved: string[] = [];
    for (const place of [...tops, ...steps]) {
      if (typeof place === "number") await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), place);
      else await page.evaluate((id) => (location.hash = id), place);
      await atRest(page);
      const before = await resized(page, first);
      for (const size of sizes) {
        const after = await resized(page, size);
        if (!samePlace(before, after))
          moved.push(`${place}, ${size.width} wide: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
      }
      const { top } = await resized(page, first);
      if (top !== before.top) moved.push(`${place}: ${before.top} → ${top} and back`);
    }
    expect(moved).toEqual([]);
  },
);

/** A reader's own style sheet, for the page to adopt. */
const sheetOf = (page: Page, css: string) =>
  page.evaluateHandle((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }, css);

/** What a reader's own style sheet or setting does to letters. */
const letters = [
  "html { font-size: 150% }",
  "html { font-size: 200% }",
  "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important } p { margin-bottom: 2em !important }",
  "p { font-family: monospace !important }",
];

test.each([sizes[0], sizes[2]])(
  "at $width × $height no change of letters or their spacing moves the reader, and taking it back brings back the pixel",
  async (viewport) => {
    const { page } = await openStory(opened, { viewport });
    const steps = await page.$$eval("[data-step]", (all) => all.filter((_, i) => i % 17 === 6).map(({ id }) => id));
    const moved: string[] = [];
    for (const step of ["two-ledgers-other-ledger", ...steps]) {
      for (const on of [0, 0.3]) {
        await page.evaluate(
          ([id, on]) => {
            document.getElementById(id)!.scrollIntoView({ block: "start", behavior: "instant" });
            scrollBy({ top: Math.round(on * innerHeight), behavior: "instant" });
          },
          [step, on] as const,
        );
        const before = await placeAtRest(page);
        for (const look of letters) {
          await page.evaluate((sheet) => document.adoptedStyleSheets.push(sheet), await sheetOf(page, look));
          const after = await placeAtRest(page);
          if (!samePlace(before, after))
            moved.push(`${step} + ${on}, ${look}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
          await page.evaluate(() => document.adoptedStyleSheets.pop());
          const { top } = await placeAtRest(page);
          if (top !== before.top) moved.push(`${step} + ${on}, ${look}: ${before.top} → ${top} and back`);
        }
      }
    }
    expect(moved).toEqual([]);
  },
);

test("a layout that changes twice before the page is painted leaves the reader at the same place", async () => {
  const { page } = await openStory(opened, { viewport: sizes[0], at: "two-ledgers-other-ledger" });
  await atRest(page);
  const before = await page.evaluate(placeNow);
  await page.evaluate(
    (sheet) => {
      document.querySelector<HTMLElement>('[data-way="page"]')!.click();
      document.adoptedStyleSheets.push(sheet);
      document.fonts.dispatchEvent(new Event("loadingdone"));
    },
    await sheetOf(page, letters[1]!),
  );
  await atRest(page);
  expect(await page.evaluate(placeNow)).toSatisfy((after: Place) => samePlace(before, after));
});

test("a jump in the frame in which the page is laid out anew ends where it led", async () => {
  const { page } = await openStory(opened, { viewport: sizes[0], at: "two-ledgers-other-ledger" });
  await atRest(page);
  await page.evaluate(
    (sheet) => {
      document.adoptedStyleSheets.push(sheet);
      document.fonts.dispatchEvent(new Event("loadingdone"));
      document.getElementById("asks-enforcement")!.scrollIntoView({ block: "start", behavior: "instant" });
    },
    await sheetOf(page, letters[1]!),
  );
  await atRest(page);
  expect(await page.evaluate(placeNow)).toMatchObject({ current: "#asks-enforcement", resting: true });
});

describe.each([chromium, firefox, webkit])("in $name", ({ here, launch }) => {
  test.skipIf(!here())("near the page's end a much lower window leaves the reader in the same place", async () => {
    const story = await serveStory();
    onTestFinished(story.close);
    await within(launch, async (driver) => {
      const placeAtRest = async () => {
        await driver.evaluate(pictureAt, { y: null, patience: 60_000 });
        return driver.evaluate(placeNow, undefined);
      };
      await openAlive(driver, `${story.origin}/`);
      const moved: string[] = [];
      for (const part of [0.95, 0.97, 0.981]) {
        await driver.resize({ width: 1440, height: 900 });
        await driver.evaluate(
          (top) => scrollTo({ top: top * document.documentElement.scrollHeight, behavior: "instant" }),
          part,
        );
        const before = await placeAtRest();
        await driver.resize({ width: 664, height: 390 });
        const after = await placeAtRest();
        if (!samePlace(before, after)) moved.push(`${part}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
      }
      expect(moved).toEqual([]);
    });
  });
});
