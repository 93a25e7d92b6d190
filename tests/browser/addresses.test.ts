import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, open, settled, watchedPage } from "./open.ts";
import { addressOf, alive, atRest, findingSeen, openStory, scrollDown } from "./story.ts";

const viewport = { width: 390, height: 664 };
const opened = await open();

const stageOf = async (page: Page, step: string) => {
  await drawn(page, step);
  return page.evaluate(
    (id) => document.getElementById(id)!.closest("[data-scene]")!.querySelector("[data-stage]")!.outerHTML,
    step,
  );
};
const offer = (page: Page) => page.locator("[data-go-on]");

test("the address is that of the step at which the page has come to rest; scrolling adds nothing to the history", async () => {
  const { page, wrong } = await openStory(opened, { viewport });
  const entries = await page.evaluate(() => history.length);
  const places = await page.$$eval("[data-step]", (all) =>
    all.map((step) => ({ id: step.id, top: step.getBoundingClientRect().top + scrollY })),
  );
  for (const { id, top } of places.filter((_, i) => i % 9 === 4)) {
    await scrollDown(page, top + 60);
    expect(await addressOf(page)).toBe(id);
    expect(await findingSeen(page, id)).toBe(await page.locator(`#${id} .finding`).textContent());
  }
  await scrollDown(page, 0);
  expect(await addressOf(page)).toBe("");
  expect(await page.evaluate(() => [history.length, location.search, location.pathname])).toEqual([entries, "", "/"]);
  expect(wrong).toEqual([]);
});

test("a long scroll writes the address once it rests, not on its way: Safari refuses more than 100 writes in 30 s", async () => {
  const { page } = await openStory(opened, {
    viewport,
    before: () => {
      const replace = history.replaceState.bind(history);
      Object.assign(window, { writes: 0 });
      history.replaceState = (...args) => {
        (window as unknown as { writes: number }).writes++;
        replace(...args);
      };
    },
  });
  // The page is rightly considered at rest when the machine stalls for longer than the page waits.
  const pauses = await page.evaluate(async () => {
    let pauses = 0;
    for (let y = 0, last = performance.now(); y < 9000; y += 120) {
      scrollTo({ top: y, behavior: "instant" });
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      if (performance.now() - last > 300) pauses++;
      last = performance.now();
    }
    return pauses;
  });
  await atRest(page);
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBeLessThanOrEqual(3 + pauses);
  expect(await page.evaluate(() => location.hash)).not.toBe("");
});

test("a history that cannot be written changes nothing else", async () => {
  const { page, wrong } = await openStory(opened, {
    viewport,
    before: () => {
      history.replaceState = () => {
        throw new DOMException("too often", "SecurityError");
      };
    },
  });
  await scrollDown(page, 9000);
  await atRest(page);
  expect(await page.evaluate(() => location.hash)).toBe("");
  expect(await page.locator(".bar [aria-current]").count()).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test("after following a link, Back goes where the reader was, to the pixel; also from another way to read, to the step", async () => {
  const { page } = await openStory(opened, { viewport });
  const top = await page.evaluate(
    () => document.getElementById("walls-everyone-else")!.getBoundingClientRect().top + scrollY,
  );
  await scrollDown(page, top + 130);
  await page.locator('.bar a[href="#scorecard"]').click();
  expect(await addressOf(page)).toBe("scorecard");
  await page.goBack();
  await atRest(page);
  expect(Math.abs((await page.evaluate(() => scrollY)) - (top + 130))).toBeLessThanOrEqual(1);
  expect(await addressOf(page)).toBe("walls-everyone-else");

  await page.locator('.bar a[href="#scorecard"]').click();
  await atRest(page);
  await page.locator('[data-way="page"]').click();
  await atRest(page);
  await page.goBack();
  expect(await addressOf(page)).toBe("walls-everyone-else");
});

test("the address of a step brings back the exact picture, and the step has the focus (ACCESS 26)", async () => {
  for (const step of ["truce-clock-today", "volleys-list-3", "two-ledgers-other-ledger", "crossing-why"]) {
    const { page } = await openStory(opened, { viewport, at: step });
    await atRest(page);
    const linked = await stageOf(page, step);
    expect(await page.$eval(`#${step}`, (element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe(step);
    await scrollDown(page, 0);
    await page.evaluate((id) => {
      const { top, height } = document.getElementById(id)!.getBoundingClientRect();
      scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: "instant" });
    }, step);
    expect(await stageOf(page, step)).toBe(linked);
    await page.context().close();
  }
});

test("who has moved on from the address before all has loaded is not led back, nor to the start of where they are", async () => {
  const { page } = await watchedPage(opened, { viewport });
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => document.body.append(Object.assign(new Image(), { src: "held.png" })));
  });
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route("**/held.png", (route) => released.then(() => route.abort()));
  await page.goto(`${opened.origin}/#volleys-list-3`, { waitUntil: "commit" });
  await alive(page);
  expect(await addressOf(page)).toBe("volleys-list-3");
  await scrollDown(
    page,
    (await page.$eval("#walls-everyone-else", (step) => step.getBoundingClientRect().top + scrollY)) + 130,
  );
  expect(await addressOf(page)).toBe("walls-everyone-else");
  const top = await page.evaluate(() => scrollY);
  release();
  await page.waitForLoadState("load");
  await atRest(page);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test("the address of a keyframe that is told no more leads to the step before it", async () => {
  const { page } = await watchedPage(opened, { viewport });
  const told = /<section class="step" [^>]*id="volleys-list-2".*?<\/figure><\/section>/s;
  const untold = readFileSync("dist/index.html", "utf8")
    .replace(told, "")
    .replace(/<section class="step" [^>]*id="volleys-list-1"/, '<span id="volleys-list-2"></span>$&'); // as in a build
  await page.route(`${opened.origin}/`, (route) =>
    route.fulfill({ body: untold, contentType: "text/html; charset=utf-8" }),
  );
  await page.goto(`${opened.origin}/#volleys-list-2`, { waitUntil: "load" });
  await alive(page);
  expect(await addressOf(page)).toBe("volleys-list-1");
  expect(await findingSeen(page, "volleys-list-1")).toBe(await page.locator("#volleys-list-1 .finding").textContent());
  await scrollDown(page, 0);
  await page.evaluate(() => (location.hash = "volleys-list-2")); // as a link in the text does
  expect(await addressOf(page)).toBe("volleys-list-1");
  expect(await page.$eval("#volleys-list-1", (step) => Math.abs(step.getBoundingClientRect().top))).toBeLessThan(1);
});

test("every card's link copies its whole address and says so; it stays a link for every other click", async () => {
  const { page, wrong } = await openStory(opened, {
    viewport,
    permissions: ["clipboard-read", "clipboard-write"],
    at: "walls-everyone-else",
  });
  const links = await page.$$eval("[data-step]", (all) =>
    all.map((step) => [`#${step.id}`, step.querySelector(".card .step-link")?.getAttribute("href")]),
  );
  expect(links.length).toBeGreaterThanOrEqual(48);
  for (const [own, link] of links) expect(link).toBe(own);
  const link = page.locator("#walls-everyone-else .step-link");
  const box = (await link.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  await link.click();
  await expect.poll(() => page.locator("[data-said]").textContent()).toMatch(/copied/i);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${opened.origin}/#walls-everyone-else`);
  expect(wrong).toEqual([]);
});

test("where copying is refused the link leads to its step", async () => {
  const { page } = await openStory(opened, {
    viewport,
    at: "walls-everyone-else",
    before: () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    },
  });
  await page.locator("#walls-everyone-else .step-link").evaluate((link) => (link as HTMLElement).click());
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#walls-everyone-else");
  expect(await page.locator("[data-said]").textContent()).toBe("");
});

test("who comes back is offered to go on where they stopped; the offer covers nothing, moves nothing, and can be declined", async () => {
  const { page, wrong } = await openStory(opened, { viewport });
  expect(await offer(page).isVisible()).toBe(false);
  await page.evaluate(() => document.getElementById("two-ledgers-other-ledger")!.scrollIntoView());
  await atRest(page);
  await page.goto("about:blank");
  await page.goto(`${opened.origin}/`);
  await alive(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await offer(page).isVisible()).toBe(true);
  const [bar, strip, story] = await Promise.all([
    page.locator(".bar").boundingBox(),
    offer(page).locator("a").boundingBox(),
    page.locator(".opening").boundingBox(),
  ]);
  expect(strip!.y).toBeGreaterThanOrEqual(bar!.height);
  expect(story!.y).toBeGreaterThanOrEqual(strip!.y + strip!.height);
  await offer(page).locator("a").click();
  expect(await addressOf(page)).toBe("two-ledgers-other-ledger");
  await page.goBack();
  await atRest(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await offer(page).locator("button").click();
  expect(await offer(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("H1");
  await page.goto("about:blank");
  await page.goto(`${opened.origin}/`);
  await alive(page);
  expect(await offer(page).isVisible()).toBe(false);
  expect(wrong).toEqual([]);
});

test("nothing is offered to who comes by a link, who has read to the end, or whose step is gone", async () => {
  const { page } = await openStory(opened, { viewport, at: "walls-everyone-else" });
  await atRest(page);
  await page.goto("about:blank");
  await page.goto(`${opened.origin}/#volleys-sum`);
  await alive(page);
  expect(await offer(page).isVisible()).toBe(false);
  await scrollDown(page, 1e6);
  await atRest(page);
  expect(await page.evaluate(() => localStorage.getItem("place"))).toBe(null);
  await page.evaluate(() => localStorage.setItem("place", "volleys-no-such-step"));
  await page.goto("about:blank");
  await page.goto(`${opened.origin}/`);
  await alive(page);
  expect(await offer(page).isVisible()).toBe(false);
});

test("the marks of chapters and steps are links with names, and the one where the reader is says so", async () => {
  const { page } = await openStory(opened, { viewport: { width: 1440, height: 900 }, at: "walls-everyone-else" });
  await atRest(page);
  const marks = await page.locator(".bar nav a:visible").evaluateAll((all) =>
    all.map((link) => {
      const { left, width, height } = link.getBoundingClientRect();
      return {
        href: link.getAttribute("href"),
        name: (link.textContent || (link as HTMLElement).title).trim(),
        current: link.getAttribute("aria-current"),
        left,
        width,
        height,
      };
    }),
  );
  expect(marks.filter(({ current }) => current).map(({ href }) => href)).toEqual([
    "#round-two",
    "#walls-everyone-else",
  ]);
  expect(marks.length).toBe(await page.locator("[data-chapter], #round-two [data-step]").count());
  for (const { href, name, width, height } of marks) {
    expect(name.length, href!).toBeGreaterThan(5);
    expect(Math.min(width, height), href!).toBeGreaterThanOrEqual(24);
  }
  const findings = await page.$$eval("[data-step]", (all) =>
    Object.fromEntries(all.map((step) => [`#${step.id}`, step.querySelector(".finding")!.textContent])),
  );
  for (const { href, name } of marks) if (findings[href!]) expect(name).toBe(findings[href!]);
});

test("minutes left fall from the whole to one, never rise, and are the same in every way to read", async () => {
  const { page } = await openStory(opened, { viewport: { width: 1440, height: 900 } });
  const stops = await page.$$eval("[data-chapter], [data-step]", (all) => all.map(({ id }) => id));
  const read = async () => {
    const minutes: number[] = [];
    for (const id of stops) {
      await page.evaluate((at) => document.getElementById(at)!.scrollIntoView(), id);
      await settled(page);
      minutes.push(Number((await page.locator("[data-left]").first().textContent())!.match(/\d+/)![0]));
    }
    return minutes;
  };
  const whole = await page.locator(".length").textContent();
  const scrolled = await read();
  expect(whole).toContain(`${scrolled[0]} minutes`);
  expect(scrolled).toEqual(scrolled.toSorted((a, b) => b - a));
  expect(scrolled.at(-1)).toBe(1);
  await page.locator('[data-way="page"]').click();
  expect(await read()).toEqual(scrolled);
});
