import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageWithDeadlines, open } from "../open.ts";
import { classes, faulty, phone, readAll, withoutIsland } from "./faulty.ts";

const opened = await open();

/** Hides a page from its start, until it is shown. */
const hide = (page: Page) =>
  page.addInitScript(() => {
    const show = (shown: boolean) => {
      Object.defineProperty(document, "hidden", { value: !shown, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    };
    Object.assign(window, { show });
    show(false);
  });
const show = (page: Page, shown: boolean) =>
  page.evaluate((is) => (window as unknown as { show: (shown: boolean) => void }).show(is), shown);

test("the 3 s for the island to come are counted only while the page is shown, from the start each time", async () => {
  const page = await pageWithDeadlines(opened.browser, phone);
  await hide(page);
  const arrive = await withoutIsland(opened, page);
  for (const [shown, time] of [
    [false, 60_000],
    [true, 2900],
    [false, 60_000],
    [true, 2900],
  ] as const) {
    await show(page, shown);
    await page.clock.fastForward(time);
    expect(await classes(page), `${shown ? "shown" : "hidden"} for ${time} ms`).toContain("live");
  }
  await page.clock.fastForward(200);
  expect(await classes(page)).not.toContain("live");
  arrive();
});

test("a page opened in the background lays itself out and starts there, where no frame is drawn and timers wait for a second", async () => {
  const { page, lines } = await faulty(opened, async (page) => {
    await hide(page);
    await page.addInitScript(() => {
      const [frame, wait] = [requestAnimationFrame, setTimeout];
      const held: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (draw) => (document.hidden ? held.push(draw) : frame(draw));
      window.setTimeout = ((run: () => void, time = 0) =>
        wait(run, document.hidden ? Math.max(1000, time) : time)) as never;
      document.addEventListener("visibilitychange", () => {
        if (!document.hidden) held.splice(0).forEach((draw) => frame(draw));
      });
    });
  });
  await page.waitForSelector("html.ready", { state: "attached" });
  await show(page, true);
  expect((await readAll(page)).flat).toEqual([]);
  expect(lines).toEqual([]);
});
