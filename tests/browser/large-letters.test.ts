import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lost } from "./lost.ts";
import { newPage, open, type Opened } from "./open.ts";
import { alive } from "./story.ts";

const paths = ["/", "/sources.html", "/pictures.html", "/pictures/volleys.html", "/embed/volleys.html", "/404.html"];

// By the browser's own setting, which its queries follow too.
const opened = new Map<number, Opened>();
for (const size of [16, 20, 24]) opened.set(size, await open("dist", [`--blink-settings=defaultFontSize=${size}`]));

/** Controls of the bar that lie beyond it or on the next one. */
const barFaults = (page: Page) =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>(".bar :is(a, button)")].filter((each) =>
      each.checkVisibility(),
    );
    const boxes = controls.map((control) => control.getBoundingClientRect());
    return controls
      .filter((_, i) => boxes[i]!.right > innerWidth || boxes[i]!.right > (boxes[i + 1]?.left ?? innerWidth) + 0.5)
      .map((control) => `in the bar, ${control.getAttribute("aria-label") ?? control.textContent.trim()}`);
  });

test.each([
  [16, 280],
  [16, 320],
  [20, 320],
  [20, 390],
  [24, 320],
  [24, 390],
])("with letters of %i px no page scrolls sideways or cuts a word off in a window of %i px", async (size, width) => {
  const { browser, origin } = opened.get(size)!;
  const page = await newPage(browser, { viewport: { width, height: 664 } });
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(origin + path, { waitUntil: "load" });
    if (path === "/") {
      await alive(page);
      faults.push(...(await barFaults(page)));
      await page.locator("[data-scene]").first().scrollIntoViewIfNeeded();
      await page.waitForSelector(".bar .in-scene, .bar .now");
      faults.push(...(await barFaults(page)));
    }
    for (const fault of await lost(page)) faults.push(`${path}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
