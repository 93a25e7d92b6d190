import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { open, settled } from "./open.ts";
import { openStory, scrollDown, type Way } from "./story.ts";
import { translations } from "../translations.ts";

const phone = { viewport: { width: 390, height: 664 } };
const desk = { viewport: { width: 1440, height: 900 } };
const opened = await open();

/**
 * Numbers whatever the Tab key should reach, in page order, including the guess's slider, which loads when it is near.
 * Returns how many there are.
 */
async function numberControls(page: Page): Promise<number> {
  // Not scrollIntoView, from which some Chromiums continue the Tab order.
  await scrollDown(page, await page.locator("[data-guess]").evaluate((guess) => guess.getBoundingClientRect().top));
  await page.waitForSelector(".guess .slider");
  await scrollDown(page, 0);
  await settled(page);
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    all.forEach((each, number) => Object.assign(each, { number }));
    return all.length;
  });
}

interface Focus {
  /** Its number; -1 once the focus has left the page. */
  readonly at: number;
  readonly name: string;
  /** Problems with how it shows the focus. */
  readonly faults: readonly string[];
}

/** What has the focus, and whether that is visible: nothing covers its first line, and it has an outline. */
const focused = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const focus = document.activeElement!;
    const name = `${focus.tagName.toLowerCase()} “${(focus.getAttribute("aria-label") ?? focus.textContent).trim().slice(0, 40)}” in #${focus.closest("[id]:not(a)")?.id}`;
    if (focus === document.body) return { at: -1, name, faults: [] };
    const faults: string[] = [];
    const { left, right, top, bottom } = focus.getClientRects()[0]!;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const seen = document.elementFromPoint(x, y);
    if (!seen) faults.push("outside the window");
    else if (!focus.contains(seen) && !seen.contains(focus))
      faults.push(`behind ${seen.tagName.toLowerCase()}.${seen.getAttribute("class")}`);
    if (getComputedStyle(focus).outlineStyle === "none") faults.push("no outline");
    return { at: (focus as unknown as { number?: number }).number ?? -2, name, faults };
  });

const translated = translations.map((edition) => `/${edition}`);

describe.each<[Way, typeof phone, string]>([
  ["scroll", phone, ""],
  ["scroll", desk, ""],
  ["steps", phone, ""],
  ...translated.map((edition): [Way, typeof phone, string] => ["scroll", phone, edition]),
])("read by %s, %o, edition “%s”", (way, size, edition) => {
  test("the Tab key reaches every control in the order of the page, each seen with its outline, and leaves the page at its end (ACCESS 12)", async () => {
    const { page, wrong } = await openStory({ ...opened, origin: opened.origin + edition }, { ...size, way });
    const count = await numberControls(page);
    expect(count).toBeGreaterThan(200);
    const faults: string[] = [];
    const visited: number[] = [];
    for (let press = 0; press <= 2 * count; press++) {
      await page.keyboard.press("Tab");
      const focus = await focused(page);
      if (focus.at === -1) break;
      visited.push(focus.at);
      for (const fault of focus.faults) faults.push(`${focus.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
    const inOrder = Array.from({ length: count }, (_, number) => number);
    if (way === "steps")
      expect(
        [...new Set(visited)].sort((a, b) => a - b),
        "the step controls follow the reader, so they may be met again",
      ).toEqual(inOrder);
    else expect(visited).toEqual(inOrder);
    expect(wrong).toEqual([]);
  });
});

test("before each scene a link leads past it, and past its steps' links (ACCESS 11)", async () => {
  const { page } = await openStory(opened, phone);
  const skips = await page.$$eval(".skip[href^='#after-']", (all) => all.map((each) => each.getAttribute("href")!));
  expect(skips).toHaveLength(await page.locator("[data-scene]").count());
  for (const href of skips) {
    await page.locator(`.skip[href="${href}"]`).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest(".after")?.id), href).toBe(href.slice(1));
  }
});

test("a term's meaning opens with Enter and closes with Escape, which leaves the focus on the term (ACCESS 13)", async () => {
  const { page } = await openStory(opened, phone);
  for (const term of (await page.locator("a.term").all()).slice(0, 3)) {
    const gloss = term.locator("+ .gloss");
    expect(await gloss.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press("Enter");
    expect(await gloss.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await gloss.isVisible()).toBe(false);
    expect(await term.evaluate((each) => each === document.activeElement)).toBe(true);
  }
});
