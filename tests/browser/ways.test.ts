import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { untilAlive } from "../../src/commands/until-alive.ts";
import { holdBack, newPage, open, settled } from "./open.ts";
import { addressOf, alive, atRest, findingSeen, openStory, scrollDown, type Way } from "./story.ts";

const phone = { viewport: { width: 390, height: 664 } };
const desk = { viewport: { width: 1440, height: 900 } };
const opened = await open();

const button = (page: Page, way: Way) => page.locator(`[data-way="${way}"]`);
const readingAs = (page: Page) => page.evaluate(() => document.documentElement.dataset["reading"]);
const said = (page: Page) => page.locator("[data-said]").textContent();
const pressed = (page: Page) =>
  page.locator("[data-way]").evaluateAll((all) => all.map((each) => each.getAttribute("aria-pressed")));

test("the ways to read are the second and third stop of the Tab key, and work with Space and Enter", async () => {
  const { page } = await openStory(opened, desk);
  for (const expected of ["skip", "page", "steps"]) {
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () => (document.activeElement as HTMLElement).dataset["way"] ?? document.activeElement!.className,
      ),
    ).toBe(expected);
  }
  await page.keyboard.press("Enter");
  expect(await readingAs(page)).toBe("steps");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  expect(await readingAs(page)).toBe("page");
});

test("a choice is shown as pressed, said politely, remembered, and there before the first paint; pressed again it ends", async () => {
  const { page, wrong } = await openStory(opened, phone);
  expect(await pressed(page)).toEqual(["false", "false"]);
  expect(await said(page)).toBe("");
  for (const [way, marks] of [
    ["page", ["true", "false"]],
    ["steps", ["false", "true"]],
  ] as const) {
    await button(page, way).click();
    expect(await pressed(page)).toEqual(marks);
    const words = await said(page);
    expect(words!.length).toBeGreaterThan(15);
    await page.reload({ waitUntil: "commit" });
    await page.waitForSelector(".opening", { state: "attached" });
    expect(await readingAs(page)).toBe(way);
    await alive(page);
    expect(await pressed(page)).toEqual(marks);
    expect(await said(page), "nothing is said of what was chosen on an earlier visit").toBe("");
  }
  await button(page, "steps").click();
  expect(await readingAs(page)).toBe("scroll");
  expect(await page.evaluate(() => localStorage.getItem("reading"))).toBe("scroll");
  expect(wrong).toEqual([]);
});

test("without a choice the way follows reduced motion, also when it changes; a choice holds (ACCESS 16)", async () => {
  const { page } = await openStory(opened, { ...phone, reducedMotion: "reduce" });
  expect(await readingAs(page)).toBe("page");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect.poll(() => readingAs(page)).toBe("scroll");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(() => readingAs(page)).toBe("page");
  await button(page, "page").click();
  expect(await readingAs(page)).toBe("scroll");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await settled(page);
  expect(await readingAs(page)).toBe("scroll");
  await page.reload();
  await alive(page);
  expect(await readingAs(page)).toBe("scroll");
});

const ways: readonly Way[] = ["scroll", "page", "steps"];

const savesData = () => void Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } });

/**
 * How far what stands in the page has shifted since it was opened, as Web Vitals sum it. A chapter taller than the window
 * counts as shifted when it grew above the window, even if everything visible stays: those are left out.
 */
function shifted(): number {
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly Record<"previousRect" | "currentRect", DOMRectReadOnly>[];
  };
  const places = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join();
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: "layout-shift", buffered: true });
  return (observer.takeRecords() as Shift[])
    .filter(({ sources }) =>
      sources.some(({ previousRect, currentRect }) => places(previousRect) !== places(currentRect)),
    )
    .reduce((sum, { value }) => sum + value, 0);
}

describe.each(ways)("read by %s", (way) => {
  test("the wheel and every scrolling key scroll the page, and none is prevented", async () => {
    const { page } = await openStory(opened, { ...phone, way, at: "verbal-volleys" });
    await page.evaluate(() => {
      const prevented: string[] = [];
      Object.assign(window, { prevented });
      for (const type of ["keydown", "wheel"])
        addEventListener(type, (event) => event.defaultPrevented && prevented.push(type));
    });
    for (const key of ["PageDown", "Space", "ArrowDown", "Shift+Space", "PageUp", "ArrowUp", "End", "Home"]) {
      const before = await page.evaluate(() => scrollY);
      // A busy browser may drop a key press; a reader presses again.
      const pressed = async () => {
        await page.keyboard.press(key);
        await atRest(page);
        return page.evaluate(() => scrollY);
      };
      await expect.poll(pressed, { message: key }).not.toBe(before);
    }
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(await page.evaluate(() => (window as unknown as { prevented: string[] }).prevented)).toEqual([]);
  });

  // A font that comes late moves what is in view by two lines for a frame, until the reader's place is kept: two lines of
  // a phone's height come to 0.07, and what Web Vitals calls good ends at 0.1. Who saves data fetches none.
  test.each([
    { fonts: "with its fonts at its top", at: "", most: 0.03 },
    { fonts: "without fonts at its top", at: "", most: 0.01, before: savesData },
    { fonts: "without fonts at a step", at: "walls-everyone-else", most: 0.01, before: savesData },
  ])("nothing jumps while the page loads $fonts", async ({ at, most, before }) => {
    const { page } = await openStory(opened, { ...phone, way, at, ...(before ? { before } : {}) });
    await atRest(page);
    expect(await page.evaluate(shifted)).toBeLessThan(most);
  });

  test("a page led to a step shows it in the same place before its fonts come and after", async () => {
    const page = await newPage(opened.browser, phone);
    await page.addInitScript((chosen) => localStorage.setItem("reading", chosen), way);
    const arrive = await holdBack(page, /\.woff2$/);
    await page.goto(`${opened.origin}/#walls-everyone-else`, { waitUntil: "commit" });
    const top = () => page.locator("#walls-everyone-else").evaluate((step) => step.getBoundingClientRect().top);
    await untilAlive(page);
    await atRest(page);
    const before = await top();
    arrive();
    await alive(page);
    await atRest(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});

describe.each([phone, desk])("at $viewport.width × $viewport.height", (size) => {
  test("another way to read leaves the reader at the same step, from any to any", async () => {
    const { page } = await openStory(opened, size);
    const steps = await page.$$eval("[data-step]", (all) => all.map(({ id }) => id));
    const lost: string[] = [];
    const first = size === phone ? 3 : 10; // each size takes other steps
    for (const [i, step] of steps.filter((_, i) => i % 14 === first).entries()) {
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), step);
      const route: readonly Way[] = i % 2 ? ["page", "steps", "scroll"] : ["steps", "page", "scroll"];
      for (const way of route) {
        await button(page, way === "scroll" ? route[1]! : way).click();
        const address = await addressOf(page);
        if ((await readingAs(page)) !== way || address !== step) lost.push(`${step} by ${way}: at ${address}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test("another way to read leaves the paragraph in the middle of the window where it is", async () => {
    const { page } = await openStory(opened, size);
    const places = await page.$$eval(".chapter > p:not(.after)", (all) =>
      all.map((each) => each.textContent.slice(0, 40)),
    );
    const moved: string[] = [];
    for (const place of places.filter((_, i) => i % 6 === 2)) {
      const top = () =>
        page.evaluate(
          (text) =>
            [...document.querySelectorAll(".chapter > p")]
              .find((each) => each.textContent.startsWith(text))!
              .getBoundingClientRect().top,
          place,
        );
      await page.evaluate((text) => {
        const paragraph = [...document.querySelectorAll(".chapter > p")].find((each) =>
          each.textContent.startsWith(text),
        )!;
        const { top, height } = paragraph.getBoundingClientRect();
        scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: "instant" });
      }, place);
      await settled(page);
      const before = await top();
      for (const way of ["page", "steps", "steps"] as const) {
        await button(page, way).click();
        await settled(page);
        const now = await top();
        if (Math.abs(now - before) > 2) moved.push(`${place} by ${way}: ${before} → ${now}`);
      }
    }
    expect(moved).toEqual([]);
  });

  test("Next leads through every step and every text once, with the focus, and Previous leads back (ACCESS 9)", async () => {
    const { page, wrong } = await openStory(opened, { ...size, way: "steps", reducedMotion: "reduce" });
    const stops = await page.$$eval("#main, [data-chapter], [data-step], .after", (all) => all.map(({ id }) => id));
    const [previous, next] = [page.locator('[data-by="-1"]'), page.locator('[data-by="1"]')];
    expect(await previous.isDisabled()).toBe(true);
    expect(await next.isDisabled()).toBe(false);
    const visited = ["main"];
    const faults: string[] = [];
    while (!(await next.isDisabled()) && visited.length <= stops.length) {
      await next.click();
      await settled(page);
      const seen = await page.evaluate(() => {
        const focus = document.activeElement!;
        const stop = focus.closest("[data-step], .after") ?? focus.closest("[data-chapter]") ?? focus.closest("#main")!;
        const card = stop.matches("[data-step]") ? stop.querySelector(".card")!.getBoundingClientRect() : undefined;
        const stage = stop.closest("[data-scene]")?.querySelector("[data-stage]")!.getBoundingClientRect();
        const foot = document.querySelector("[data-stepper]")!.getBoundingClientRect().top;
        const low =
          stage && card && stage.left < card.right
            ? stage.bottom
            : document.querySelector(".bar")!.getBoundingClientRect().bottom;
        return {
          id: stop.id,
          step: stop.matches("[data-step]"),
          within: document.querySelector("[data-stepper]")!.parentElement!.contains(focus),
          card: !card || (card.top >= low - 1 && (card.bottom <= foot + 1 || card.top <= low + 12)),
        };
      });
      visited.push(seen.id);
      if (!seen.within) faults.push(`${seen.id}: the controls do not stand where the focus is`);
      if (!seen.card) faults.push(`${seen.id}: its card cannot be read from its beginning`);
      if (
        seen.step &&
        (await findingSeen(page, seen.id)) !== (await page.locator(`#${seen.id} .finding`).textContent())
      )
        faults.push(`${seen.id}: another picture`);
    }
    expect(faults).toEqual([]);
    expect(visited).toEqual(stops);
    const back = [visited.at(-1)!];
    await previous.focus();
    while (!(await previous.isDisabled()) && back.length <= stops.length) {
      await page.keyboard.press("ArrowLeft");
      await settled(page);
      back.push(
        await page.evaluate(
          () =>
            (
              document.activeElement!.closest("[data-step], .after") ??
              document.activeElement!.closest("[data-chapter]") ??
              document.activeElement!.closest("#main")!
            ).id,
        ),
      );
    }
    expect(back).toEqual(stops.toReversed());
    expect(wrong).toEqual([]);
  });
});

test("Left and Right step only while the focus is in the step controls or on the step they led to, and only in Step through", async () => {
  const { page } = await openStory(opened, { ...phone, way: "steps", at: "volleys-list-1", reducedMotion: "reduce" });
  await page.locator("#volleys-list-1 .card a").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await addressOf(page), "with the focus on a link of the card").toBe("volleys-list-1");
  await page.locator('[data-by="1"]').focus();
  await page.keyboard.press("Alt+ArrowRight");
  expect(await addressOf(page), "with another key held down").toBe("volleys-list-1");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => addressOf(page)).toBe("volleys-list-2");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => addressOf(page)).toBe("volleys-list-3");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => addressOf(page)).toBe("volleys-list-2");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("ArrowRight");
  expect(await addressOf(page), "with the focus nowhere").toBe("volleys-list-2");
  await button(page, "steps").click();
  await page.evaluate(() => document.getElementById("volleys-list-2")!.focus());
  await page.keyboard.press("ArrowRight");
  expect(await addressOf(page), "in the scroll story").toBe("volleys-list-2");
});

test("quick presses are not lost while the page is on its way, and scrolling by hand is followed", async () => {
  const { page } = await openStory(opened, { ...phone, way: "steps", at: "volleys-court" });
  const next = page.locator('[data-by="1"]');
  for (let press = 0; press < 3; press++) await next.click({ force: true });
  await expect.poll(() => addressOf(page)).toBe("volleys-list-3");
  await scrollDown(page, 0);
  await atRest(page);
  expect(await page.locator("[data-pattern]").textContent()).toMatch(/^1\D/);
  await next.click();
  await expect.poll(() => addressOf(page)).toBe("round-one");
});
