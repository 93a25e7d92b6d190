import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drawn, pageWithDeadlines, open, settled } from "../open.ts";
import {
  articleStands,
  changed,
  chunk,
  classes,
  faulty,
  gone,
  isIsland,
  isRows,
  phone,
  readAll,
  withoutIsland,
} from "./faulty.ts";

const opened = await open();

describe("the article stands whole, with one line on the console that says so,", () => {
  test.each([
    [
      "the island's script is missing",
      gone(isIsland),
      /^The moving pictures did not start; their stills stand in the text\.$/,
    ],
    [
      "the island's script throws as it is read",
      changed(isIsland, (code) => `throw new Error("on purpose");${code}`),
      /^uncaught: on purpose$/,
    ],
    [
      "the island throws at its start",
      (page: Page) =>
        page.addInitScript(() => {
          window.ResizeObserver = function () {
            throw new Error("on purpose");
          } as never;
        }),
      /^The moving pictures could not start; their stills stand in the text\./,
    ],
  ])("when %s, at a step's address and at the top, whose page is laid out little by little", async (_, lay, line) => {
    for (const at of ["volleys-list-2", ""]) {
      const { page, lines } = await faulty(opened, lay, at);
      await page.waitForFunction(() => !document.documentElement.classList.contains("live"));
      await settled(page);
      expect(await articleStands(page), at).toBe(true);
      await expect.poll(() => lines).toEqual([expect.stringMatching(line)]);
    }
  });

  test("when the island has not come 3 s after the page was read; and it never switches back once it comes", async () => {
    const page = await pageWithDeadlines(opened.browser, phone);
    const lines: string[] = [];
    page.on("console", (message) => message.type() === "error" && lines.push(message.text()));
    const arrive = await withoutIsland(opened, page);
    expect(await classes(page)).toContain("live");
    const came = page.waitForResponse((response) => isIsland(new URL(response.url())));
    await page.clock.fastForward(2900);
    expect(await classes(page)).toContain("live");
    await page.clock.fastForward(200);
    expect(await classes(page)).not.toContain("live");
    expect(await articleStands(page)).toBe(true);
    await expect.poll(() => lines).toEqual(["The moving pictures did not start; their stills stand in the text."]);
    arrive();
    await came;
    await page.waitForLoadState("load");
    await page.clock.fastForward(5000);
    expect(await classes(page)).not.toMatch(/live|ready/);
    expect(await articleStands(page)).toBe(true);
    expect(lines.length).toBe(1);
  });
});

describe("one scene's stills stand in its place, the other scenes live, and one line names it,", () => {
  test.each([
    ["its rows cannot be read", changed(isRows, (json) => json.replace('"volleys":', '"others":'))],
    [
      "a frame of it throws in the middle of the scroll",
      (page: Page) =>
        page.addInitScript(() => {
          const write = Element.prototype.setAttribute;
          Element.prototype.setAttribute = function (name, value) {
            if (this.closest('[data-scene="volleys"] .live-picture') && name !== "viewBox")
              throw new Error("on purpose");
            write.call(this, name, value);
          };
        }),
    ],
  ])("when %s", async (name, lay) => {
    const { page, lines } = await faulty(opened, lay);
    await page.waitForSelector("html.ready");
    if (name.includes("scroll")) {
      for (const step of ["volleys-list-1", "volleys-list-3"]) {
        await page.evaluate(
          (id) => document.getElementById(id)!.scrollIntoView({ block: "center", behavior: "instant" }),
          step,
        );
        await page.waitForSelector('[data-scene="volleys"] .live-picture > *, [data-scene="volleys"].flat', {
          state: "attached",
        });
        await settled(page);
      }
    }
    const { live, flat } = await readAll(page);
    expect(flat).toEqual(["volleys"]);
    expect(live.length).toBeGreaterThanOrEqual(8);
    await expect
      .poll(() => lines)
      .toEqual([
        expect.stringMatching(/^The moving picture “volleys” could not be drawn; its stills stand in its place\./),
      ]);
  });
});

test.each([
  ["of rows is missing", gone(isRows)],
  ["of rows is cut off", changed(isRows, (json) => json.slice(0, -9))],
  ["of charts is missing", gone(chunk("charts"))],
  ["of charts throws as it is read", changed(chunk("charts"), (code) => `throw new Error("on purpose");${code}`)],
])("every scene's stills stand in its place, with a line for each, when the file %s", async (_, lay) => {
  const { page, lines } = await faulty(opened, lay);
  await page.waitForSelector("html.ready");
  const { live, flat } = await readAll(page);
  expect(live).toEqual([]);
  expect(await articleStands(page)).toBe(true);
  await expect.poll(() => lines.filter((line) => line.startsWith("The moving picture"))).toHaveLength(flat.length);
});

test("what could not be fetched is asked for once more, a moment later: a browser breaks it off when the reader leaves, may bring the same page back, and may remember that a script failed", async () => {
  const asked: string[] = [];
  const { page, lines } = await faulty(
    opened,
    (page) =>
      page.route(
        (url) => isRows(url) || chunk("controls")(url) || chunk("charts")(url),
        (route) => {
          const { pathname } = new URL(route.request().url());
          const name = pathname.replace(/^.*\/|\.[\w-]{8}(?=\.)/g, "");
          const first = !asked.includes(name);
          asked.push(name);
          return first ? route.abort() : route.continue();
        },
      ),
    "volleys-list-1",
  );
  await drawn(page, "volleys-list-1");
  await page.waitForSelector("[data-stepper]:not([hidden])", { state: "attached" });
  expect(asked.sort()).toEqual(["charts.js", "charts.js", "controls.js", "controls.js", "rows.json", "rows.json"]);
  expect({ lines, flat: await page.locator(".flat").count() }).toEqual({ lines: [], flat: 0 });
});

test("what never came because the reader left is asked for anew when the browser brings the same page back", async () => {
  let asked = 0;
  const { page, lines } = await faulty(
    opened,
    (page) => page.route(isRows, (route) => (asked++ === 0 ? undefined : route.continue())),
    "volleys-list-1",
  );
  await expect.poll(() => asked).toBe(1);
  const shown = (persisted: boolean) =>
    page.evaluate((is) => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: is })), persisted);
  await shown(false);
  await page.waitForSelector("[data-stepper]:not([hidden])", { state: "attached" });
  expect(asked).toBe(1);
  await shown(true);
  await drawn(page, "volleys-list-1");
  expect({ asked, lines }).toEqual({ asked: 2, lines: [] });
});

test("a file of rows that could not be fetched twice is asked for again at the next scene", async () => {
  let asked = 0;
  const { page } = await faulty(opened, (page) =>
    page.route(isRows, (route) => (asked++ < 2 ? route.abort() : route.continue())),
  );
  await page.waitForSelector("html.ready");
  const { live, flat } = await readAll(page);
  expect(flat.length).toBeGreaterThan(0);
  expect(live.length).toBeGreaterThan(0);
  expect(asked).toBe(3);
});

describe("every picture lives", () => {
  test("without the late controls, and one line says so", async () => {
    const { page, lines } = await faulty(opened, gone(chunk("controls")));
    await page.waitForSelector("html.ready");
    const { live, flat } = await readAll(page);
    expect(flat).toEqual([]);
    expect(live.length).toBeGreaterThanOrEqual(9);
    await page.locator('[data-way="page"]').click();
    expect(await articleStands(page)).toBe(true);
    await expect
      .poll(() => lines)
      .toEqual([expect.stringMatching(/^Some of the controls could not be fetched; the story reads without them\./)]);
  });

  test.each([
    ["without fonts", (page: Page) => page.route(/\.woff2$/, (route) => route.fulfill({ status: 404, body: "" }))],
    [
      "with storage denied",
      (page: Page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("denied", "SecurityError");
            },
          }),
        ),
    ],
  ])("%s, with nothing to say, and every way to read works", async (_, lay) => {
    const { page, lines } = await faulty(opened, lay);
    await page.waitForSelector("html.ready");
    expect((await readAll(page)).flat).toEqual([]);
    await page.locator('[data-way="steps"]').click();
    await page.locator('[data-way="page"]').click();
    expect(await articleStands(page)).toBe(true);
    expect(lines).toEqual([]);
  });
});
