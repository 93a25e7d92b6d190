import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pictureAt } from "./histories/picture.ts";
import { open, settled, watchedPage } from "./open.ts";

const viewport = { width: 390, height: 664 };
// When Chromium redraws part of a tile, the edge of that part differs by a few levels of grey: an artefact of its
// raster.
const opened = await open("dist", ["--disable-partial-raster"]);

const to = async (page: Page, y: number) => {
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
  await settled(page);
};
/** What the reader sees at `y`: the picture on the stage as text, and the window's pixels. */
const seen = async (page: Page, y: number) => {
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, viewport);
  const { parts } = await page.evaluate(pictureAt, { y, patience: 60_000 });
  return { svg: parts["scenes"]!, pixels: await stillPixels(page) };
};

/**
 * The window's pixels, once two screenshots in a row are equal: Chromium may show a tile before it is sharp. Without
 * the focus ring of a step: a page reloaded at a step's address focuses the step, which shows where the keyboard is,
 * not what is drawn.
 */
const stillPixels = async (page: Page): Promise<string> => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  let last = "";
  for (let tries = 0; tries < 8; tries++) {
    const now = createHash("sha256")
      .update(await page.screenshot({ caret: "hide" }))
      .digest("hex");
    if (now === last) return now;
    last = now;
  }
  throw new Error("the window never came to rest");
};

/** Ways to reach a place on the page; each ends there. */
const ways: Readonly<Record<string, (page: Page, y: number) => Promise<void>>> = {
  "by one jump": to,
  "slowly from above": async (page, y) => {
    for (let at = Math.max(0, y - 1200); at < y; at += 150) await to(page, at);
    await to(page, y);
  },
  "from the bottom": async (page, y) => {
    await to(page, 1e6);
    await to(page, y + 700);
    await to(page, y);
  },
  "in a zigzag": async (page, y) => {
    for (const by of [-900, 700, -300, 1500, -40, 40]) await to(page, y + by);
    await to(page, y);
  },
  "by reload": async (page, y) => {
    await to(page, y);
    await page.reload({ waitUntil: "load" });
    await page.waitForSelector("html.ready");
    await to(page, y);
  },
  "after a turn of the phone here, and back elsewhere": async (page, y) => {
    await to(page, y);
    await page.setViewportSize({ width: 664, height: 390 });
    await settled(page);
    await to(page, y > 20_000 ? 0 : 1e6);
    await page.setViewportSize(viewport);
    await settled(page);
    await to(page, y);
  },
  "after a turn of the phone and back": async (page, y) => {
    await to(page, y);
    await page.setViewportSize({ width: 664, height: 390 });
    await settled(page);
    await page.setViewportSize(viewport);
    await settled(page);
    await to(page, y);
  },
};

test("at any place the picture is the same, whatever way the reader came", async () => {
  const { page, wrong } = await watchedPage(opened, { viewport });
  await page.goto(`${opened.origin}/`, { waitUntil: "load" });
  await page.waitForSelector("html.ready");
  await to(page, 1e6); // all charts have loaded, so that every way sees a drawn stage
  const scenes = await page.$$eval("[data-scene]", (all) =>
    all.map((scene) => {
      const { top, height } = scene.getBoundingClientRect();
      return { name: (scene as HTMLElement).dataset["scene"]!, top: top + scrollY, height };
    }),
  );
  const different: string[] = [];
  for (const [i, scene] of scenes.entries()) {
    // A place between two steps, a different one in each scene, where the picture is in motion.
    const y = Math.round(scene.top + (scene.height - viewport.height) * (0.2 + 0.07 * (i % 9)));
    let first: Awaited<ReturnType<typeof seen>> | undefined;
    for (const [name, way] of Object.entries(ways)) {
      await way(page, y);
      const now = await seen(page, y);
      first ??= now;
      if (now.svg !== first.svg) different.push(`${scene.name} at ${y} ${name}: another drawing`);
      else if (now.pixels !== first.pixels) different.push(`${scene.name} at ${y} ${name}: other pixels`);
    }
    expect(first!.svg, scene.name).toContain("live-picture");
  }
  expect(different).toEqual([]);
  expect(wrong).toEqual([]);
});

test("every address of a step brings its picture to rest", async () => {
  const { page } = await watchedPage(opened, { viewport });
  await page.goto(`${opened.origin}/`, { waitUntil: "load" });
  await page.waitForSelector("html.ready");
  const steps = await page.$$eval("[data-step]", (all) =>
    all.map((step) => ({ id: step.id, finding: step.querySelector(".finding")!.textContent })),
  );
  const wrong: string[] = [];
  for (const { id, finding } of steps) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await settled(page);
    const shown = await page.evaluate(
      (hash) =>
        document.getElementById(hash)!.closest("[data-scene]")!.querySelector(".stage-words .now .finding")
          ?.textContent,
      id,
    );
    if (shown !== finding) wrong.push(id);
  }
  expect(wrong).toEqual([]);
});
