import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { scriptsOf } from "../../src/check/weight.ts";
import { allDrawn, holdBack, newPage, open, settled, sizes } from "./open.ts";
import { alive, atRest, scrollDown } from "./story.ts";

const opened = await open();

const isCharts = (url: string) => /\/assets\/charts\.[\w-]{8}\.js$/.test(url);

/** Opens the story with an empty cache, and records the scripts that it requests. */
async function fresh(): Promise<{ page: Page; asked: string[] }> {
  const page = await newPage(opened.browser, { viewport: sizes[1], serviceWorkers: "block" });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(request.url());
  });
  return { page, asked };
}
const start = async (page: Page) => {
  await page.goto(`${opened.origin}/`, { waitUntil: "load" });
  await alive(page);
};

/**
 * The story with its first scene and guess four windows down, farther from the first screen than any chart is
 * preloaded.
 */
async function farDown(): Promise<{ page: Page; asked: string[] }> {
  const { page, asked } = await fresh();
  await page.addInitScript((height) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`#main::before { content: ""; display: block; height: ${height}px }`);
    document.adoptedStyleSheets = [sheet];
  }, 4 * sizes[1].height);
  await start(page);
  return { page, asked };
}

test("the charts are asked for while the first scene or guess is still two windows below, and not long before", async () => {
  const { page, asked } = await farDown();
  const height = sizes[1].height;
  const top = await page.$eval("[data-scene], [data-guess]", (first) => first.getBoundingClientRect().top + scrollY);
  await scrollDown(page, top - height * 3.2);
  await atRest(page);
  expect(asked.filter(isCharts)).toEqual([]);
  await scrollDown(page, top - height * 2.8);
  await expect.poll(() => asked.filter(isCharts).length).toBe(1);
});

test("the first screen asks for the shell's scripts, and then for the controls and what writes numbers", async () => {
  const { asked } = await farDown();
  const names = asked.map((url) => /\/([\w-]+)\.[^/]*\.js$/.exec(url)?.[1]);
  const shell = [...scriptsOf("dist", "at once")].map((path) => /\/([\w-]+)\.[^/]*\.js$/.exec(path)?.[1]);
  expect(names.sort()).toEqual([...shell, "controls", "numeral"].sort());
});

test("a scene's picture is drawn before it comes into the window, for the place where the reader will come to it", async () => {
  const { page } = await fresh();
  await start(page);
  const height = sizes[1].height;
  const top = await page.$eval('[data-scene="volleys"]', (scene) => scene.getBoundingClientRect().top + scrollY);
  await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top - height * 2.5);
  const picture = '[data-scene="volleys"] .live-picture';
  await page.waitForSelector(`${picture} > *`, { state: "attached" });
  const ahead = await page.$eval(picture, (svg) => ({ top: svg.getBoundingClientRect().top, drawn: svg.innerHTML }));
  expect(ahead.top).toBeGreaterThan(height);
  await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top - height * 0.9);
  await settled(page);
  expect(await page.$eval(picture, (svg) => svg.innerHTML)).toBe(ahead.drawn);
});

test("no picture and no control makes a formatter of the browser's, the first of which holds a slow phone for 300 ms", async () => {
  const { page } = await fresh();
  await page.addInitScript(() => {
    const made: string[] = [];
    for (const name of ["NumberFormat", "PluralRules", "DateTimeFormat"] as const) {
      Object.assign(Intl, {
        [name]: new Proxy<object>(Intl[name], {
          construct(format, given: readonly unknown[]) {
            made.push(`${name} ${new Error().stack}`);
            return Reflect.construct(format as new (...given: readonly unknown[]) => object, given) as object;
          },
        }),
      });
    }
    Object.assign(window, { made });
  });
  await start(page);
  await page.locator('[data-way="steps"]').click();
  await page.locator('[data-by="1"]').click();
  await page.locator('[data-way="steps"]').click();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += sizes[1].height) {
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
    await allDrawn(page);
  }
  const made = () => page.evaluate(() => (window as unknown as { made: string[] }).made);
  expect(await made()).toEqual([]);
  await page.evaluate(() => [new Intl.NumberFormat("en"), new Intl.PluralRules("en")]);
  expect(await made(), "they would have been seen").toHaveLength(2);
});

test("until a chart arrives, the still of the step stands on the stage, with its words", async () => {
  const { page } = await fresh();
  const arrive = await holdBack(page, /\/assets\/charts\.[\w-]{8}\.js$/);
  await start(page);
  await page
    .locator("#volleys-list-2")
    .evaluate((step) => step.scrollIntoView({ block: "center", behavior: "instant" }));
  await settled(page);
  await page.waitForSelector('[data-scene="volleys"] .stage-picture svg');
  const standing = await page.evaluate(() => {
    const stage = document.querySelector('[data-scene="volleys"] [data-stage]')!;
    const still = document.querySelector("#volleys-list-2 .still")!;
    const marks = (svg: Element) => svg.querySelectorAll("path, rect, text, line, circle").length;
    return {
      drawn: marks(stage.querySelector(".stage-picture svg")!),
      written: marks(still.querySelector("svg")!),
      live: stage.querySelector(".live-picture") !== null,
      words: stage.querySelector(".now .finding")?.textContent === still.querySelector(".finding")!.textContent,
    };
  });
  expect(standing).toEqual({ drawn: standing.written, written: standing.written, live: false, words: true });
  expect(standing.written).toBeGreaterThan(3);
  arrive();
  await page.waitForSelector('[data-scene="volleys"] .live-picture > *', { state: "attached" });
});

/** How many chapters, or scenes or other parts of a chapter, the browser has not laid out yet. */
const skipped = (page: Page, parts = "[data-chapter]") =>
  page.$$eval(parts, (all) => all.filter((part) => getComputedStyle(part).contentVisibility !== "visible").length);

/** The story at its top, with its script held back until `arrive` is called. */
async function withoutIsland(): Promise<{ page: Page; arrive: () => void }> {
  const { page } = await fresh();
  const arrive = await holdBack(page, /\/assets\/index\..*\.js$/);
  await page.goto(`${opened.origin}/`, { waitUntil: "commit" });
  return { page, arrive };
}

test("a new reader's first screen waits for the first chapter only; once the pictures are live, all is where it will stay", async () => {
  const { page, arrive } = await withoutIsland();
  await page.waitForSelector("footer");
  expect(await skipped(page)).toBe((await page.locator("[data-chapter]").count()) - 1);
  arrive();
  await page.waitForSelector("html.ready");
  expect(await skipped(page, "[data-chapter], [data-chapter] > *")).toBe(0);
});

test("should the script come late, the chapters are laid out after 2 s as the reader comes to them, not all at once", async () => {
  const { page, arrive } = await withoutIsland();
  await page.waitForSelector("html.late footer");
  const cards = (how: CheckVisibilityOptions) =>
    page.$$eval("[data-step] > .card", (all, how) => all.filter((card) => card.checkVisibility(how)).length, how);
  const all = await page.locator("[data-step] > .card").count();
  expect(await cards({}), "none is held back").toBe(all);
  expect(await cards({ contentVisibilityAuto: true })).toBeLessThan(all / 3);
  const scene = page.locator('[data-scene="two-ledgers"]');
  await scene.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
  await page.waitForFunction(
    (element) => element!.querySelector(".card")!.checkVisibility({ contentVisibilityAuto: true }),
    await scene.elementHandle(),
  );
  arrive();
  await page.waitForSelector("html.ready");
  expect(await skipped(page, "[data-chapter], [data-chapter] > *")).toBe(0);
});

test("a reader who comes to a step's address, or comes back, finds the whole page laid out", async () => {
  const { page } = await fresh();
  await page.goto(`${opened.origin}/#two-ledgers-other-ledger`, { waitUntil: "commit" });
  await page.waitForSelector("footer");
  expect(await skipped(page)).toBe(0);
  await page.goto("about:blank");
  await start(page);
  await page.reload({ waitUntil: "commit" });
  await page.waitForSelector("footer");
  expect(await skipped(page)).toBe(0);
});
