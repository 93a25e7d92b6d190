import { describe, expect, test } from "vitest";
import { lost } from "./lost.ts";
import { allDrawn, open, settled, watchedPage } from "./open.ts";
import { readerStyles, type Reader } from "./reader-styles.ts";
import { alive, atRest, openStory, scrollDown } from "./story.ts";

const opened = await open();

const settings: Readonly<Record<string, Reader>> = {
  "spaced text on a phone (ACCESS 23)": { width: 390, height: 664, css: readerStyles.spaced },
  "spaced text at a desk (ACCESS 23)": { width: 1440, height: 900, css: readerStyles.spaced },
  "letters twice as large on a phone": { width: 390, height: 844, css: readerStyles.large },
  "a desk's window at 400% (ACCESS 19)": { width: 320, height: 256 },
  "a phone on its side": { width: 844, height: 390 },
};

describe.each(Object.keys(settings))("with %s", (name) => {
  test("nothing scrolls sideways and no word is cut off, in every way to read", async () => {
    const { css, ...viewport } = settings[name]!;
    const { page, wrong } = await watchedPage(opened, { viewport, bypassCSP: true });
    await page.goto(`${opened.origin}/`, { waitUntil: "load" });
    await alive(page);
    if (css) await page.addStyleTag({ content: css });
    const faults: string[] = [];
    for (const way of ["scroll", "page", "steps"] as const) {
      if (way !== "scroll") await page.locator(`[data-way="${way}"]`).click();
      for (const fault of await lost(page)) faults.push(`${way}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

test("words in pictures are 12 px high or more at every width, in the flow and on the stage (ACCESS 19)", async () => {
  const { page } = await openStory(opened, { viewport: { width: 320, height: 568 } });
  const small: string[] = [];
  for (const way of ["scroll", "page"]) {
    if (way === "page") await page.locator('[data-way="page"]').click();
    for (const width of [320, 390, 600, 844, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.$$eval("main svg text", (all) =>
        all.flatMap((words) => {
          const svg = words.closest("svg")!;
          if (svg.getBoundingClientRect().width < 50) return [];
          const size =
            Number.parseFloat(getComputedStyle(words).fontSize) * (words as SVGTextElement).getScreenCTM()!.a;
          return size < 11.95 ? [`${words.textContent} ${size.toFixed(1)}`] : [];
        }),
      );
      for (const each of found.slice(0, 3)) small.push(`${way} at ${width}: ${each}`);
    }
  }
  expect(small).toEqual([]);
});

test("every still is a picture with its sentence as its name, in the browser's own accessibility tree, and no id stands twice (ACCESS 6)", async () => {
  const { page } = await openStory(opened, { viewport: { width: 390, height: 664 }, way: "page" });
  const titles = await page.$$eval("[data-step] .still svg", (all) =>
    all.map((svg) => svg.getAttribute("aria-label") ?? ""),
  );
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const names = nodes
    .filter((node) => ["image", "img"].includes(String(node.role?.value)) && !node.ignored)
    .map((node) => String(node.name?.value));
  expect(titles.length).toBeGreaterThan(40);
  expect(titles.filter((title) => !names.includes(title))).toEqual([]);
  const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every picture's rows are one link away, in a table with a caption and headed columns (ACCESS 5)", async () => {
  const { page } = await openStory(opened, { viewport: { width: 1440, height: 900 } });
  const links = await page.$$eval('.after a[href*="pictures/"]', (all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(links.length).toBe(await page.locator("[data-scene]").count());
  // It draws single numbers, which its steps and sources.html print, and has no rows.
  for (const link of links.filter((link) => !link.endsWith("/credit.html"))) {
    await page.goto(link);
    const tables = await page.$$eval("table", (all) =>
      all.map(
        (table) =>
          [
            table.caption?.textContent.trim() ?? "",
            table.querySelectorAll("thead th[scope=col]").length,
            table.querySelectorAll("tbody tr").length,
          ] as const,
      ),
    );
    expect(tables.length, link).toBeGreaterThan(0);
    for (const [caption, heads, rows] of tables)
      expect(caption.length > 5 && heads > 1 && rows > 1, `${link} ${caption}`).toBe(true);
  }
});

test("reading through says nothing in a status message, and with the page at rest nothing moves by itself (ACCESS 17, 25)", async () => {
  const { page } = await openStory(opened, { viewport: { width: 390, height: 664 } });
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const live of document.querySelectorAll("[role=status], [role=alert], [aria-live]"))
      new MutationObserver(() => told.push(live.textContent)).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < end; y += 2000) {
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
    await settled(page);
  }
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  await page.evaluate(() =>
    document.querySelectorAll("[data-step]")[12]!.scrollIntoView({ behavior: "instant", block: "center" }),
  );
  await allDrawn(page, 2);
  await atRest(page);
  const moved = await page.evaluate(async () => {
    let changes = 0;
    new MutationObserver((all) => (changes += all.length)).observe(document.querySelector("main")!, {
      childList: true,
      attributes: true,
      subtree: true,
    });
    for (let frame = 0; frame < 40; frame++) await new Promise(requestAnimationFrame);
    // The bar's line is drawn by the scroll, not by time.
    const byTime = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    return changes + byTime.filter(({ playState }) => playState === "running").length;
  });
  expect(moved).toBe(0);
});

test("with reduced motion nothing glides: no transition, no animation, no smooth scrolling (ACCESS 15)", async () => {
  const { page } = await openStory(opened, {
    viewport: { width: 390, height: 664 },
    reducedMotion: "reduce",
    way: "scroll",
  });
  const glides = await page.evaluate(() =>
    [...document.querySelectorAll("html, body *")]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        return (
          scrollBehavior === "smooth" ||
          transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0.001) ||
          (animationName !== "none" && Number.parseFloat(animationDuration) > 0.001)
        );
      })
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`),
  );
  expect([...new Set(glides)]).toEqual([]);
});

test("who saves data fetches no font, and reads the same words without a sideways scroll", async () => {
  for (const width of [390, 1440]) {
    const { page, wrong } = await watchedPage(opened, { viewport: { width, height: 844 } });
    const fonts: string[] = [];
    page.on("request", (request) => void (request.resourceType() === "font" && fonts.push(request.url())));
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } }),
    );
    await page.goto(`${opened.origin}/`, { waitUntil: "load" });
    await alive(page);
    expect(await page.evaluate(() => document.documentElement.className)).toContain("lean");
    for (let y = 0; y < 12_000; y += 3000) await scrollDown(page, y);
    expect(fonts).toEqual([]);
    expect(await lost(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  }
});
