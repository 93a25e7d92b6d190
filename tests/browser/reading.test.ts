import { describe, expect, test } from "vitest";
import { open, settled, sizes, watchedPage } from "./open.ts";
import { translations } from "../translations.ts";

const opened = await open();

const editions = translations.map((edition) => `${edition}/`);
const told = [
  ...sizes.map((viewport) => ({ ...viewport, edition: "" })),
  ...editions.map((edition) => ({ ...sizes[0], edition })),
];

describe.each(told)("the whole story at $width × $height, edition “$edition”", ({ edition, ...viewport }) => {
  test("scrolls from the opening to the end: every step reached, every stage stuck while read, nothing wrong", async () => {
    const { page, wrong } = await watchedPage(opened, { viewport });
    await page.goto(`${opened.origin}/${edition}`, { waitUntil: "load" });
    await page.waitForSelector("html.ready");
    const steps = await page.$$eval("[data-step]", (all) => all.map((step) => (step as HTMLElement).dataset["step"]!));
    expect(steps.length).toBeGreaterThanOrEqual(48);

    const reached = new Set<string>();
    const loose: string[] = [];
    const hidden: string[] = [];
    for (const step of steps) {
      await page.evaluate((name) => {
        const { top, height } = document.querySelector(`[data-step="${name}"]`)!.getBoundingClientRect();
        scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: "instant" });
      }, step);
      await settled(page);
      const [scene] = step.split("/");
      await page.waitForSelector(`[data-scene="${scene}"] .live-picture > *`, { state: "attached" });
      const seen = await page.evaluate((name) => {
        const at = document.querySelector(`[data-step="${name}"]`)!;
        const stage = at.closest("[data-scene]")!.querySelector("[data-stage]")!.getBoundingClientRect();
        const card = at.querySelector(".card")!.getBoundingClientRect();
        const bar = document.querySelector(".bar")!.getBoundingClientRect().bottom;
        const words = at.closest("[data-scene]")!.querySelector(".stage-words .now .finding")?.textContent;
        return {
          stuck: Math.abs(stage.top - bar) < 1.5 && stage.bottom <= innerHeight + 1,
          shown: words === at.querySelector(".finding")!.textContent,
          cardSeen: card.top >= (stage.left > card.right ? bar : stage.bottom) - 1 && card.bottom <= innerHeight + 1,
        };
      }, step);
      if (seen.shown) reached.add(step);
      if (!seen.stuck) loose.push(step);
      if (!seen.cardSeen) hidden.push(step);
    }
    expect(
      steps.filter((step) => !reached.has(step)),
      "steps whose picture was not on the stage",
    ).toEqual([]);
    expect(loose, "steps at which the stage was not stuck").toEqual([]);
    expect(hidden, "steps whose card was not wholly to be seen").toEqual([]);
    expect(wrong).toEqual([]);
  });

  test("nothing scrolls sideways", async () => {
    const { page } = await watchedPage(opened, { viewport });
    for (const path of ["", "sources.html", "pictures.html", "pictures/volleys.html"]) {
      await page.goto(`${opened.origin}/${edition}${path}`, { waitUntil: "load" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });
});

test.each(["", ...editions])(
  "on a phone some of a card of edition “%s” is in sight wherever in a picture's steps the reader is",
  async (edition) => {
    const { page } = await watchedPage(opened, { viewport: sizes[0] });
    await page.goto(`${opened.origin}/${edition}`, { waitUntil: "load" });
    await page.waitForSelector("html.ready");
    const bare = await page.$$eval("[data-scene]", (scenes) =>
      scenes.flatMap((scene) => {
        const stage = scene.querySelector("[data-stage]")!.getBoundingClientRect();
        const cards = [...scene.querySelectorAll(".card")].map((card) => card.getBoundingClientRect());
        const room = innerHeight - document.querySelector(".bar")!.getBoundingClientRect().bottom - stage.height;
        return cards.slice(1).filter(({ top }, i) => top - cards[i]!.bottom > room - 20).length;
      }),
    );
    expect(bare.length).toBeGreaterThanOrEqual(9);
    expect(bare.filter((apart) => apart > 0)).toEqual([]);
  },
);

test("a title stays over its picture until most of the change to the next is done, from either side", async () => {
  const { page } = await watchedPage(opened, { viewport: sizes[2] });
  await page.goto(`${opened.origin}/`, { waitUntil: "load" });
  await page.waitForSelector("html.ready");
  const scene = page.locator("[data-scene]").first();
  const middles = await scene.locator("[data-step]").evaluateAll((steps) =>
    steps.slice(0, 2).map((step) => {
      const { top, height } = step.getBoundingClientRect();
      return scrollY + top + height / 2 - innerHeight / 2;
    }),
  );
  const [first, second] = await scene
    .locator("[data-step] .finding")
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  const shown = async (part: number) => {
    await page.evaluate(
      (top) => scrollTo({ top, behavior: "instant" }),
      middles[0]! + part * (middles[1]! - middles[0]!),
    );
    await settled(page);
    return scene.locator(".now .finding").textContent();
  };
  for (const [part, title] of [
    [0, first],
    [0.5, first],
    [0.7, second],
    [1, second],
    [0.7, second],
    [0.5, first],
  ] as const)
    expect(await shown(part), String(part)).toBe(title);
});

/** The sentences of `main`, without pictures and scripts; the stage counts as a picture with its title. */
const sentencesOf = (html: string) =>
  html
    .replace(/^[^]*?<main[^>]*>|<\/main>[^]*$|<(script|svg|style)\b[^]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&nbsp;|\u00a0/g, " ")
    .split(/(?<=[.?!])\s+|(?<=[。？！])/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter(Boolean);

test.each(["", ...editions])(
  "every sentence of edition “%s” that is there with script on is there with it off",
  async (edition) => {
    const read = async (javaScriptEnabled: boolean) => {
      const { page } = await watchedPage(opened, { viewport: sizes[0], javaScriptEnabled });
      await page.goto(`${opened.origin}/${edition}`, { waitUntil: "load" });
      if (javaScriptEnabled) {
        await page.waitForSelector("html.ready");
        await page.$$eval("[data-stage]", (stages) => stages.forEach((stage) => stage.replaceChildren()));
        await page.$$eval(".step-link", (links) => links.forEach((link) => link.remove())); // controls, not sentences
      }
      const html = await page.content();
      await page.context().close();
      return sentencesOf(html);
    };
    const [on, off] = [await read(true), new Set(await read(false))];
    expect(on.length).toBeGreaterThan(200);
    expect(on.filter((sentence) => !off.has(sentence))).toEqual([]);
  },
);

test.each(["", ...editions])(
  "without script every step of edition “%s” shows a still of its own (ACCESS 28)",
  async (edition) => {
    const { page, wrong } = await watchedPage(opened, { viewport: sizes[0], javaScriptEnabled: false });
    await page.goto(`${opened.origin}/${edition}`, { waitUntil: "load" });
    const small: string[] = [];
    for (const step of await page.locator("[data-step]").all()) {
      const box = await step.locator(".still svg").boundingBox();
      if (!box || Math.min(box.width, box.height) < 150) small.push((await step.getAttribute("data-step"))!);
    }
    expect(small).toEqual([]);
    expect(wrong).toEqual([]);
  },
);
