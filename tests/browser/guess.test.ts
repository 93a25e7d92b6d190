import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { holdBack, newPage, open, settled, sizes, watchedPage } from "./open.ts";
import { atRest, openStory } from "./story.ts";

const opened = await open();

const phone = { viewport: sizes[0], serviceWorkers: "block" } as const;

/** Scrolls the guess into the middle of the window, and waits until it accepts drawing. */
async function toGuess(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  await page
    .locator("[data-guess]")
    .evaluate((guess) => guess.scrollIntoView({ block: "center", behavior: "instant" }));
  await page.waitForSelector(".guess .slider svg > *", { state: "attached" });
  await settled(page);
  return (await page.locator(".guess .slider").boundingBox())!;
}
const asked = (page: Page) => page.locator(".guess button");
const told = (page: Page) => page.locator(".guess [role=status]").textContent();
/** How many years are drawn. */
const drawn = (page: Page) => page.locator('.guess [data-key^="yours-2"][opacity="1"]').count();
const seen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".guess .finding")]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.className),
  );

test("a mouse draws the years, the record is shown when asked, compared in a sentence, and can be drawn again", async () => {
  const { page, wrong } = await openStory(opened, { viewport: sizes[2], serviceWorkers: "block" });
  const box = await toGuess(page);
  expect(await seen(page)).toEqual(["finding ask"]);
  expect(await asked(page).getAttribute("aria-disabled")).toBe("true");
  await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.6, { steps: 5 });
  expect(await asked(page).getAttribute("aria-disabled")).toBe("true");
  await page.mouse.move(box.x + box.width + 50, box.y + box.height * 0.5, { steps: 5 });
  await page.mouse.up();
  expect(await asked(page).getAttribute("aria-disabled")).toBe("false");
  await asked(page).click();
  expect(await told(page)).toMatch(
    /^You drew US\$\d+\u00a0billion for 2017: US\$\d+\.\d\u00a0billion too (low|high)\. It was US\$375\.3\u00a0billion\. It grew (faster|less) than that, /,
  );
  expect(await seen(page)).toEqual(["finding"]);
  await page.waitForFunction(() => document.querySelector('.guess [data-key="end"]')?.getAttribute("opacity") === "1");
  await asked(page).click();
  expect(await seen(page)).toEqual(["finding ask"]);
  expect(await page.locator('.guess [data-key="end"]').getAttribute("opacity")).toBe("0");
  expect(
    await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      Object.keys(localStorage)
        .filter((key) => key !== "place")
        .join(),
    ]),
  ).toEqual([expect.any(Number), 0, "", ""]);
  expect(wrong).toEqual([]);
});

test("a finger that goes across draws; one that goes up scrolls the page and leaves nothing drawn", async () => {
  const { page, wrong } = await openStory(opened, { ...phone, hasTouch: true, isMobile: true });
  const box = await toGuess(page);
  const client = await page.context().newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const swipe = async (from: readonly [number, number], to: readonly [number, number]) => {
    await touch("touchStart", ...from);
    for (let i = 1; i <= 12; i++)
      await touch("touchMove", from[0] + ((to[0] - from[0]) * i) / 12, from[1] + ((to[1] - from[1]) * i) / 12);
    await touch("touchEnd");
    await settled(page);
  };
  const top = await page.evaluate(() => scrollY);
  await swipe(
    [box.x + box.width * 0.7, box.y + box.height * 0.8],
    [box.x + box.width * 0.7, box.y + box.height * 0.8 - 150],
  );
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
  expect(await drawn(page)).toBe(0);
  await atRest(page); // a flung page keeps moving for a while
  const now = await toGuess(page);
  await atRest(page);
  const before = await page.evaluate(() => scrollY);
  await swipe(
    [now.x + now.width * 0.5, now.y + now.height * 0.7],
    [now.x + now.width * 0.98, now.y + now.height * 0.5],
  );
  expect(Math.abs((await page.evaluate(() => scrollY)) - before), "but for what a finger slips").toBeLessThanOrEqual(8);
  await expect.poll(() => drawn(page)).toBe(16);
  expect(wrong).toEqual([]);
});

test("a stroke ends with its button: whatever took the release, nothing more is drawn and the next press draws again", async () => {
  const { page, wrong } = await openStory(opened, { viewport: sizes[2], serviceWorkers: "block" });
  const { x, y, width, height } = await toGuess(page);
  const client = await page.context().newCDPSession(page);
  const across = (from: number, to: number) =>
    page.mouse.move(x + width * to, y + height * (0.7 - from / 5), { steps: 5 });
  const start = async () => {
    await page.mouse.move(x + width * 0.2, y + height * 0.7);
    await page.mouse.down();
    await across(0.2, 0.75);
  };
  /** Moves with the `buttons` that the browser says are held. */
  const moveWith = (buttons: number) =>
    client.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: x + width * 0.9, y: y + height / 2, buttons });
  const losses: Readonly<Record<string, () => Promise<unknown>>> = {
    "a menu swallowed the release": () => moveWith(0),
    "only the other button is held": () => moveWith(2),
    "the capture was lost": async () => {
      await page.locator(".guess .slider").evaluate((slider) => {
        for (let id = 0; id < 9; id++) if (slider.hasPointerCapture(id)) slider.releasePointerCapture(id);
      });
      await across(0.75, 0.9);
    },
  };
  for (const [what, lose] of Object.entries(losses)) {
    await start();
    const half = await drawn(page);
    expect(half, what).toBeGreaterThan(2);
    await lose();
    await settled(page);
    expect(await drawn(page), what).toBe(half);
    await page.mouse.up();
    await page.mouse.move(x + width * 0.5, y + height * 0.7);
    await page.mouse.down();
    await across(0.5, 1);
    await page.mouse.up();
    expect(await drawn(page), `${what}; the next press`).toBe(16);
    await asked(page).click();
    await page.waitForSelector(".guess.shown");
    await asked(page).click();
  }
  expect(wrong).toEqual([]);
});

test("by keys alone the years are drawn and the record shown, the arrows scroll nothing, and the slider says year and amount", async () => {
  const { page, wrong } = await openStory(opened, phone);
  await toGuess(page);
  const slider = page.locator(".guess .slider");
  await slider.focus();
  const top = await page.evaluate(() => scrollY);
  expect(await slider.getAttribute("aria-valuetext")).toBe("2001: US$83\u00a0billion");
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
  for (let i = 0; i < 16; i++) await page.keyboard.press("ArrowUp");
  expect(await slider.getAttribute("aria-valuetext")).toBe("2009: US$240\u00a0billion");
  expect(await slider.getAttribute("aria-valuenow")).toBe("240");
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await told(page)).toBe(
    "You drew US$240\u00a0billion for 2017: US$135.3\u00a0billion too low. It was US$375.3\u00a0billion. " +
      "It grew faster than that, to 4.5\u00a0times its size: “chronic”, says Trump.",
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Draw again");
  expect(wrong).toEqual([]);
});

test("Skip leads to the scene, and with less motion the record is there at once", async () => {
  const { page } = await openStory(opened, { ...phone, reducedMotion: "reduce" });
  const box = await toGuess(page);
  // A tap on the last year draws a straight line to it.
  await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
  await asked(page).click();
  expect(await page.locator('.guess [data-key="end"]').getAttribute("opacity")).toBe("1");
  await asked(page).click();
  await page.locator(".guess a").click();
  await settled(page);
  expect(await page.evaluate(() => location.hash)).toBe("#two-ledgers-headline");
});

test("without script, and on paper, it is a picture like any other", async () => {
  const { page } = await watchedPage(opened, { ...phone, javaScriptEnabled: false });
  await page.goto(`${opened.origin}/`);
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    for (const part of [".finding:not(.ask)", ".measure", ".plot svg", ".source"])
      expect(await page.locator(`.guess ${part}`).isVisible(), `${media} ${part}`).toBe(true);
    for (const part of [".ask", ".told", ".keys"])
      expect(await page.locator(`.guess ${part}`).isVisible(), `${media} ${part}`).toBe(false);
  }
});

/** Positions of the guess's parts within it, and its height. */
const places = (page: Page) =>
  page.locator("[data-guess]").evaluate((guess) =>
    [guess, ...guess.querySelectorAll(".ask, .plot, .told, .keys, .source")].map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return [Math.round(top - guess.getBoundingClientRect().top), Math.round(height)];
    }),
  );

test("its room is kept before its code comes: nothing moves when it does, nor when the record is shown", async () => {
  const page = await newPage(opened.browser, phone);
  const arrive = await holdBack(page, /\/assets\/live-guess\./);
  await page.goto(`${opened.origin}/#scorecard`, { waitUntil: "load" });
  await page.waitForSelector("html.ready");
  await page.evaluate(() => document.fonts.ready);
  const before = await places(page);
  expect(await seen(page)).toEqual(["finding ask"]);
  arrive();
  const box = await toGuess(page);
  expect(await places(page)).toEqual(before);
  await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
  await asked(page).click();
  expect(await places(page)).toEqual(before);
});

test("if its code does not come, the plain picture stands and the story goes on", async () => {
  const page = await newPage(opened.browser, phone);
  await page.route(/\/assets\/live-guess\./, (route) => route.abort());
  await page.goto(`${opened.origin}/#scorecard`, { waitUntil: "load" });
  await page.waitForSelector(".guess.flat");
  expect(await seen(page)).toEqual(["finding"]);
  expect(await page.locator(".guess .plot > svg").isVisible()).toBe(true);
  expect(await page.locator(".guess button").isVisible()).toBe(false);
  expect(await page.locator("html").getAttribute("class")).toContain("live");
});
