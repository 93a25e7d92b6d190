import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, open, settled, sizes } from "./open.ts";
import { openStory, scrollDown } from "./story.ts";

const opened = await open();

const [phone, , desk] = sizes;
const number = (step: string, fact: string) => `#${step} a.fact[href$="#f-${fact}"]`;
const stage = (page: Page, scene: string) =>
  page.evaluate((name) => document.querySelector(`[data-scene="${name}"] [data-stage]`)!.outerHTML, scene);
const lit = (page: Page) => page.waitForSelector(".lights .lit-edge", { state: "attached" });
const dark = (page: Page) =>
  page.waitForFunction(() => !document.querySelector(".lights, .fact.lit, .source-note, .row-label"));
/** The middle of a mark in the window. */
const middle = (page: Page, scene: string, key: string) =>
  page.evaluate(
    ([name, mark]) => {
      const { x, y, width, height } = document
        .querySelector(`[data-scene="${name}"] [data-key="${mark}"]`)!
        .getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [scene, key],
  );
const sentenceLit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("tied-sentence") ?? [])].map(String).join());

test("a number that the pointer is on lights its marks, and leaves no trace when it moves on, when the picture does, or at Esc", async () => {
  const { page, wrong } = await openStory(opened, { viewport: desk, at: "volleys-list-3" });
  await drawn(page, "volleys-list-3");
  const before = await stage(page, "volleys");
  await page.hover(number("volleys-list-3", "us-list-3"));
  await lit(page);
  const shown = await page.evaluate(() => [
    document.querySelector(".lights path:not(.lit-edge)")!.getAttribute("d"),
    document.querySelector('[data-key="us-list-3"]')!.getAttribute("d"),
  ]);
  expect(shown[0]).toBe(shown[1]);
  expect(await page.$$eval("[data-stage] :is(a, button, [tabindex])", (all) => all.length)).toBe(0);
  await page.mouse.move(5, 500);
  await dark(page);
  expect(await stage(page, "volleys")).toBe(before);

  await page.hover(number("volleys-list-3", "china-list-3"));
  await lit(page);
  await page.keyboard.press("Escape");
  await dark(page);
  expect(await stage(page, "volleys")).toBe(before);

  // A little scrolling moves the marks and their highlight; a whole step clears it.
  await page.mouse.move(5, 500);
  await page.focus(number("volleys-list-3", "us-list-3"));
  await lit(page);
  await scrollDown(page, await page.evaluate(() => scrollY - innerHeight * 0.35));
  const moved = await page.evaluate(() => [
    document.querySelector(".lights path:not(.lit-edge)")?.getAttribute("d"),
    document.querySelector('[data-key="us-list-3"]')!.getAttribute("d"),
  ]);
  expect(moved[0]).toBe(moved[1]);
  expect(moved[0]).not.toBe(shown[0]);
  await scrollDown(page, await page.evaluate(() => scrollY - innerHeight));
  await dark(page);
  expect(wrong).toEqual([]);
});

test("by key a number lights its marks, Enter shows its note, whose link leads on, and Esc goes back to the number", async () => {
  const { page, wrong } = await openStory(opened, { viewport: desk, at: "walls-everyone-else" });
  await drawn(page, "walls-everyone-else");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.matches(".fact"))).toBe(true);
  await lit(page);
  await page.keyboard.press("Enter");
  const words = page.locator(".source-note small");
  await words.waitFor();
  expect(await page.locator(".source-note").textContent()).toContain(
    "Average Chinese tariff on US goods, 8 February 2019",
  );
  expect(await page.evaluate(() => document.activeElement!.closest(".source-note") !== null)).toBe(true);
  await lit(page);
  await page.keyboard.press("Escape");
  await dark(page);
  expect(await page.evaluate(() => document.activeElement!.getAttribute("href"))).toBe(
    "sources.html#f-china-tariff-day",
  );

  await page.keyboard.press("Enter");
  await words.waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sources.html#f-china-tariff-day");
  expect(wrong).toEqual([]);
});

test("the picture follows a reader who goes from number to number by key, and the number stays to be seen", async () => {
  const { page } = await openStory(opened, { viewport: desk, at: "two-ledgers-other-ledger" });
  await drawn(page, "two-ledgers-other-ledger");
  const hidden: string[] = [];
  for (let i = 0; i < 9; i++) {
    await page.keyboard.press("Tab");
    await settled(page);
    const seen = await page.evaluate(() => {
      const link = document.activeElement!;
      const { left, top, width, height } = link.getBoundingClientRect();
      return !link.matches(".fact") || link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    if (!seen) hidden.push(await page.evaluate(() => document.activeElement!.outerHTML));
    if (await page.evaluate(() => document.activeElement!.matches("#two-ledgers-phone .fact"))) break;
  }
  await lit(page);
  expect(hidden).toEqual([]);
  expect(
    await page.evaluate(
      () =>
        document.querySelector('[data-scene="two-ledgers"] .now .finding')!.textContent ===
        document.querySelector("#two-ledgers-phone .finding")!.textContent,
    ),
  ).toBe(true);
});

test("a mark that the pointer is on lights its sentence and shows its row inside the stage, as far as the pointer is near", async () => {
  const { page, wrong } = await openStory(opened, { viewport: desk, at: "volleys-list-3" });
  await drawn(page, "volleys-list-3");
  const { x, y } = await middle(page, "volleys", "us-list-3");
  await page.mouse.move(x, y);
  const label = page.locator("[data-stage] .row-label");
  await label.waitFor();
  expect(await label.textContent()).toContain("US$200");
  expect(await label.textContent()).toContain("Office of the US Trade Representative");
  expect(await sentenceLit(page)).toMatch(/^Washington adds \$200bn, .*squares\.$/);
  const inside = await page.evaluate(() => {
    const [a, b] = [".row-label", "[data-scene=volleys] [data-stage]"].map((each) =>
      document.querySelector(each)!.getBoundingClientRect(),
    );
    return a!.left >= b!.left && a!.right <= b!.right && a!.top >= b!.top && a!.bottom <= b!.bottom;
  });
  expect(inside).toBe(true);
  await page.mouse.move(x, y + 2);
  expect(await label.count()).toBe(1);
  await label.hover(); // the pointer may rest on what it brought up
  await settled(page);
  expect(await label.count()).toBe(1);
  await page.keyboard.press("Escape");
  await dark(page);
  expect(await sentenceLit(page)).toBe("");
  expect(wrong).toEqual([]);
});

test("on a phone the first tap lights the marks and shows the note beside the number; a tap on a mark lights its sentence", async () => {
  const { page, wrong } = await openStory(opened, {
    viewport: phone,
    hasTouch: true,
    isMobile: true,
    at: "volleys-list-3",
  });
  await drawn(page, "volleys-list-3");
  const link = page.locator(number("volleys-list-3", "us-list-3"));
  await link.tap();
  await page.locator(".source-note small").waitFor();
  await lit(page);
  const seen = await page.evaluate(() => {
    const note = document.querySelector(".source-note")!.getBoundingClientRect();
    const about = document.querySelector(".fact.lit")!.getBoundingClientRect();
    const above = document.querySelector("[data-scene=volleys] [data-stage]")!.getBoundingClientRect();
    const { height } = document.querySelector(".source-note a")!.getBoundingClientRect();
    return {
      window: note.left >= 0 && note.right <= innerWidth && note.bottom <= innerHeight,
      number: note.top >= about.bottom || note.bottom <= about.top,
      marks: note.top >= above.bottom,
      target: height >= 24,
    };
  });
  expect(seen).toEqual({ window: true, number: true, marks: true, target: true });
  expect(page.url()).toContain("#volleys-list-3");

  const { x, y } = await middle(page, "volleys", "china-list-3");
  await page.touchscreen.tap(x, y);
  await page.locator(".row-label").waitFor();
  expect(await page.locator(".row-label").textContent()).toContain("US$60");
  expect(await page.locator(".source-note").count()).toBe(0);
  await scrollDown(page, await page.evaluate(() => scrollY + innerHeight));
  await dark(page);
  expect(wrong).toEqual([]);
});

test("read as a page, a number lights its marks in the still of its step, and a mark there its sentence", async () => {
  const { page, wrong } = await openStory(opened, { viewport: desk, way: "page", at: "volleys-list-3" });
  await page.hover(number("volleys-list-3", "us-list-3"));
  await lit(page);
  expect(await page.evaluate(() => document.querySelector(".lights")!.closest("[data-step]")!.id)).toBe(
    "volleys-list-3",
  );
  const square = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector(".lights .lit-edge")!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(5, 5);
  await dark(page);
  await page.mouse.move(square.x, square.y);
  await page.locator(".row-label").waitFor();
  expect(await sentenceLit(page)).toContain("Washington adds");
  expect(wrong).toEqual([]);
});

test("without what ties them, or with a key held that opens elsewhere, a number is a link to its source", async () => {
  const { page } = await openStory(opened, { viewport: desk, at: "volleys-list-3" });
  await page.route("**/assets/linked-highlight.*", (route) => route.abort());
  await page.click(number("volleys-list-3", "us-list-3"));
  await page.waitForURL("**/sources.html#f-us-list-3");
});
