import { expect, test } from "vitest";
import { newPage, open, settled } from "./open.ts";

const opened = await open();

/** A common phone with its browser's bars. */
const viewport = { width: 390, height: 664 };
/** How far a reader may scroll, in pixels, before a picture moves. */
const soon = 900;

test("on a phone the whole cover is in the first window, and the first picture has moved within 900 pixels", async () => {
  const page = await newPage(opened.browser, { viewport });
  await page.goto(`${opened.origin}/index.html`);
  for (const part of ["h1", ".cover", ".promise"]) {
    const box = await page.locator(`.opening ${part}`).boundingBox();
    expect(box!.y + box!.height, part).toBeLessThanOrEqual(viewport.height);
  }

  const stage = page.locator("[data-stage]").first();
  await stage.evaluate((element) => element.scrollIntoView({ block: "end" }));
  await page.waitForFunction(() => document.querySelector("[data-stage] .live-picture > *"));
  await settled(page);
  const marks = () => stage.locator(".live-picture").innerHTML();
  const first = await marks();
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), soon);
  await settled(page);
  expect(await marks()).not.toBe(first);
});
