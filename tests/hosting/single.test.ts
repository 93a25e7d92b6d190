import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { scenes as allScenes } from "../../src/scenes/index.ts";
import { bundleIsland } from "../../src/build/single/bundle-island.ts";
import { writeSingle } from "../../src/build/single/write-single.ts";
import { readTree } from "../../src/build/tree.ts";
import { launch, watchedPage } from "../browser/open.ts";

const folder = mkdtempSync(join(tmpdir(), "single "));
writeFileSync(join(folder, "story.html"), writeSingle(readTree("dist"), await bundleIsland(process.cwd())));
afterAll(() => rmSync(folder, { recursive: true }));
const address = pathToFileURL(join(folder, "story.html")).href;
const browser = await launch();

const open = async (options: BrowserContextOptions) => {
  const watched = await watchedPage(
    { browser, origin: address },
    { viewport: { width: 390, height: 844 }, ...options },
  );
  await watched.page.goto(address, { waitUntil: "load" });
  return watched;
};

test("the one file lives on a disk: every scene, in the story's fonts, and it asks for nothing", async () => {
  const { page, wrong } = await open({});
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.waitForSelector("html.ready");
  const scenes = await page.$$eval("[data-scene]", (all) =>
    all.map((scene) => (scene as HTMLElement).dataset["scene"]!),
  );
  expect(scenes).toHaveLength(Object.keys(allScenes).length);
  for (const name of scenes) {
    await page.locator(`[data-scene="${name}"]`).evaluate((scene) => scene.scrollIntoView({ behavior: "instant" }));
    await page.waitForSelector(`[data-scene="${name}"] .live-picture > *`, { state: "attached" });
  }
  expect(
    await page.evaluate(
      () => new Set([...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family)).size,
    ),
  ).toBeGreaterThanOrEqual(3);
  expect(asked.filter((url) => !url.startsWith("data:") && !url.startsWith(address))).toEqual([]);
  expect(wrong).toEqual([]);
});

test("the one file is the whole article without script, and its links to sources and rows lead to them", async () => {
  const { page, wrong } = await open({ javaScriptEnabled: false });
  const steps = await page.locator("[data-step]").count();
  expect(await page.locator("[data-step] .still svg").count()).toBe(steps);
  expect(await page.locator(".sources-page section[id^=rows-] table").count()).toBeGreaterThanOrEqual(9);
  expect(await page.locator('a[href^="data:text/csv"]').count()).toBeGreaterThanOrEqual(9);
  expect(await page.locator('a[href*=".html"]:not([href^="http"])').count()).toBe(0);
  expect(wrong).toEqual([]);
});
