import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { scenes as allScenes } from "../../src/scenes/index.ts";
import { launch, settled, watchedPage } from "../browser/open.ts";
import { configured, plain } from "./hosts.ts";
import { translations } from "../translations.ts";

const browser = await launch();

const editions = translations.map((edition) => `${edition}/`);
const viewport = { width: 390, height: 844 };
const scenesIn = (page: Page) =>
  page.$$eval("[data-scene]", (all) => all.map((scene) => (scene as HTMLElement).dataset["scene"]!));
/** Which of the story's fonts the page has loaded. */
const fontsOn = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === "loaded")
      .map(({ family }) => family.replaceAll('"', ""));
  });

/** Scrolls through the whole story and waits at each scene until its picture moves; returns the names of the scenes. */
async function readThrough(page: Page): Promise<string[]> {
  const scenes = await scenesIn(page);
  for (const name of scenes) {
    await page.locator(`[data-scene="${name}"]`).evaluate((scene) => scene.scrollIntoView({ behavior: "instant" }));
    await page.waitForSelector(`[data-scene="${name}"] .live-picture > *`, { state: "attached" });
    await settled(page);
  }
  return scenes;
}

const places = [plain, ...configured].flatMap((host) => ["/", "/a/b/c/"].map((base) => ({ ...host, base })));

describe.each(places)("from $name at $base", ({ installed, start, base }) => {
  test.skipIf(!installed)(
    "the same dist lives: every scene, every page's styles and fonts, no report of its policy, nothing from elsewhere",
    async () => {
      const host = await start("dist", base);
      try {
        const origin = new URL(host.url).origin;
        const { page, wrong } = await watchedPage({ browser, origin }, { viewport });
        for (const edition of base === "/" ? [""] : ["", ...editions]) {
          await page.goto(host.url + edition, { waitUntil: "load" });
          await page.waitForSelector("html.ready");
          expect((await readThrough(page)).length, edition).toBe(Object.keys(allScenes).length);
          expect(new Set(await fontsOn(page)).size, edition).toBeGreaterThanOrEqual(3);
        }
        for (const path of [
          ...["sources.html", "pictures.html", "pictures/volleys.html"],
          ...editions.flatMap((edition) => [edition, `${edition}pictures/volleys.html`]),
        ]) {
          await page.goto(host.url + path, { waitUntil: "load" });
          expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).toMatch(
            /Newsreader|Archivo/,
          );
          expect((await fontsOn(page)).length, path).toBeGreaterThan(0);
        }
        // The tab's icon is requested last, and aborted when the next page opens.
        expect(wrong.filter((each) => !/^failed: .*\/icon\.svg$/.test(each))).toEqual([]);
        const { cookies } = await page.context().storageState();
        expect(cookies).toEqual([]);
      } finally {
        await host.close();
      }
    },
  );
});

test.each(["", ...editions])(
  "edition “%s” reads from a disk: styled, in its own fonts, with a still at every step",
  async (edition) => {
    const folder = mkdtempSync(join(tmpdir(), "disk "));
    cpSync("dist", folder, { recursive: true });
    const origin = pathToFileURL(folder).href;
    const { page, wrong } = await watchedPage({ browser, origin }, { viewport });
    await page.goto(`${origin}/${edition}index.html`, { waitUntil: "load" });
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Newsreader|Archivo/);
    expect(new Set(await fontsOn(page)).size).toBeGreaterThanOrEqual(3);
    const stills = await page.$$eval(
      "[data-step]",
      (steps) =>
        steps
          .map((step) => step.querySelector(".still svg")!.getBoundingClientRect())
          .filter(({ width, height }) => Math.min(width, height) > 150).length,
    );
    expect(stills).toBe(await page.locator("[data-step]").count());
    await page.click(`a[href="sources.html"]`);
    await page.waitForSelector(".sources-page");
    // Browsers block modules on a disk and report it; the page does not rely on them there.
    expect(wrong.filter((each) => !/origin 'null'|net::ERR_FAILED|\.js$/.test(each))).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

test("the error page stands alone at any address: no style sheet, script or picture of its own host", () => {
  expect(readFileSync("dist/404.html", "utf8")).not.toMatch(/\s(?:src|href)=|url\(|@import/);
});
