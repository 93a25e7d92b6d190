import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { placeNow, samePlace, type Place } from "./histories/place.ts";
import { open, settled, watchedPage } from "./open.ts";
import { readerStyles, type Reader } from "./reader-styles.ts";
import { alive, atRest } from "./story.ts";

const opened = await open();
/** The least height at which the scenes' pictures are drawn, in pixels. */
const least = 150;
const roomy = { width: 390, height: 664 };

const cramped: Readonly<Record<string, Reader>> = {
  "spaced text on the smallest phone": { width: 320, height: 640, css: readerStyles.spaced },
  "spaced text on a phone": { width: 390, height: 664, css: readerStyles.spaced },
  "letters twice as large": { width: 390, height: 664, css: readerStyles.large },
  "a low window": { width: 667, height: 320 },
  "a low, wide window": { width: 1000, height: 320 },
  "a lower one": { width: 560, height: 300 },
};

/** Passes every scene; returns those whose picture has less than the least height and is not replaced by its stills. */
async function tooLow(page: Page): Promise<{ low: string[]; flat: number }> {
  const scenes = await page.locator("[data-scene]").all();
  for (const scene of scenes) {
    await scene.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    await page.waitForFunction(
      (element) => element!.classList.contains("flat") || element!.querySelector(".live-picture > *"),
      await scene.elementHandle(),
    );
    await settled(page);
  }
  return page.$$eval(
    "[data-scene]",
    (all, least) => ({
      low: all
        .filter((scene) =>
          [
            ...scene.querySelectorAll(
              scene.querySelector<HTMLElement>("[data-stage]")!.offsetHeight ? ".stage-picture" : ".still svg",
            ),
          ].some((picture) => picture.getBoundingClientRect().height < least),
        )
        .map((scene) => (scene as HTMLElement).dataset["scene"]!),
      flat: all.filter((scene) => scene.classList.contains("flat")).length,
    }),
    least,
  );
}

async function goTo(page: Page, step: string): Promise<void> {
  await atRest(page);
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: "instant" }), step);
  await settled(page);
  await atRest(page);
}

async function sameAs(page: Page, before: Place): Promise<void> {
  const after = await page.evaluate(placeNow);
  expect(samePlace(before, after), `${JSON.stringify(before)} → ${JSON.stringify(after)}`).toBe(true);
}

test.each(Object.keys(cramped))(
  "with %s no picture is lower than 150 pixels: where less is left its stills stand, and the stage again once there is room; another window leaves the reader in the same place",
  async (name) => {
    const { css, ...size } = cramped[name]!;
    const { page, wrong } = await watchedPage(opened, { viewport: roomy, bypassCSP: true });
    await page.goto(`${opened.origin}/#two-ledgers-other-ledger`, { waitUntil: "load" });
    await alive(page);
    expect(await tooLow(page)).toEqual({ low: [], flat: 0 });
    await goTo(page, "two-ledgers-other-ledger");
    const before = await page.evaluate(placeNow);
    await page.setViewportSize(size);
    const style = css === undefined ? undefined : await page.addStyleTag({ content: css });
    await settled(page);
    await atRest(page);
    if (!css) await sameAs(page, before);
    const { low, flat } = await tooLow(page);
    expect(low).toEqual([]);
    expect(flat).toBeGreaterThan(0);
    await goTo(page, "two-ledgers-other-ledger");
    await style?.evaluate((element) => (element as Element).remove());
    await page.setViewportSize(roomy);
    await settled(page);
    await atRest(page);
    if (!css) await sameAs(page, before);
    expect(await tooLow(page)).toEqual({ low: [], flat: 0 });
    expect(wrong).toEqual([]);
  },
);

test.each(["a low window", "a low, wide window", "a lower one"])(
  "in %s the page is as long before a reader has passed its scenes as after, with stills for the same ones",
  async (name) => {
    const { page, wrong } = await watchedPage(opened, { viewport: cramped[name]! });
    await page.goto(`${opened.origin}/`, { waitUntil: "load" });
    await alive(page);
    const read = async () => {
      await atRest(page);
      return page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        flat: [...document.querySelectorAll<HTMLElement>("[data-scene].flat")].map(({ dataset }) => dataset["scene"]),
      }));
    };
    const before = await read();
    expect(before.flat.length).toBeGreaterThan(0);
    await tooLow(page);
    expect(await read()).toEqual(before);
    expect(wrong).toEqual([]);
  },
);
