import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drawn, holdBack, newPage, open, settled } from "./open.ts";

const viewport = { width: 390, height: 664 };
const opened = await open();

const [island] = /assets\/index\.[\w.-]+\.js/.exec(readFileSync("dist/index.html", "utf8"))!;
const isIsland = (url: URL) => url.pathname === `/${island}`;
const isRows = (url: URL) => /^\/assets\/rows\.[\w-]{8}\.json$/.test(url.pathname);
const chunk = (name: string) => (url: URL) => new RegExp(`^/assets/${name}\\.[\\w-]{8}\\.js$`).test(url.pathname);

/**
 * Opens the story with a fault injected, at a step if one is named. Returns its console errors, except the browser's
 * own line on failed requests.
 */
async function faulty(lay: (page: Page) => Promise<unknown>, at = ""): Promise<{ page: Page; lines: string[] }> {
  const page = await newPage(opened.browser, { viewport, serviceWorkers: "block" });
  const lines: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      lines.push(message.text().split("\n")[0]!);
  });
  page.on("pageerror", (error) => lines.push(`uncaught: ${error.message}`));
  await lay(page);
  await page.goto(`${opened.origin}/${at && `#${at}`}`, { waitUntil: "load" });
  return { page, lines };
}
const gone = (matches: (url: URL) => boolean) => (page: Page) =>
  page.route(matches, (route) => route.fulfill({ status: 404, body: "" }));
/** Serves a script of the build with its code changed. */
const changed = (matches: (url: URL) => boolean, change: (code: string) => string) => (page: Page) =>
  page.route(matches, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

/** Whether every step has its words and a still that is laid out, with none held back until later. */
const articleStands = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-step]")].every((step) => {
      const { width, height } = step.querySelector(".still svg")!.getBoundingClientRect();
      return (
        step.checkVisibility({ contentVisibilityAuto: true }) &&
        Math.min(width, height) > 150 &&
        step.querySelector(".card")!.textContent.length > 20
      );
    }),
  );
const classes = (page: Page) => page.evaluate(() => document.documentElement.className);

async function readAll(page: Page): Promise<{ live: string[]; flat: string[] }> {
  const names = await page.$$eval("[data-scene]", (all) =>
    all.map((scene) => (scene as HTMLElement).dataset["scene"]!),
  );
  const seen = { live: [] as string[], flat: [] as string[] };
  for (const name of names) {
    const scene = page.locator(`[data-scene="${name}"]`);
    await scene.evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollBy({ top: top + height / 2, behavior: "instant" });
    });
    await page.waitForFunction((id) => {
      const element = document.querySelector(`[data-scene="${id}"]`)!;
      return element.classList.contains("flat") || element.querySelector(".live-picture > *");
    }, name);
    await settled(page);
    const flat = await scene.evaluate(
      (element) =>
        element.classList.contains("flat") &&
        [...element.querySelectorAll(".still svg")].every((still) => still.getBoundingClientRect().height > 150),
    );
    seen[flat ? "flat" : "live"].push(name);
  }
  return seen;
}

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
      const { page, lines } = await faulty(lay, at);
      await page.waitForFunction(() => !document.documentElement.classList.contains("live"));
      await settled(page);
      expect(await articleStands(page), at).toBe(true);
      await expect.poll(() => lines).toEqual([expect.stringMatching(line)]);
    }
  });

  test("when the island has not come 3 s after the page was read; and it never switches back once it comes", async () => {
    const page = await newPage(opened.browser, { viewport, serviceWorkers: "block" });
    const lines: string[] = [];
    page.on("console", (message) => message.type() === "error" && lines.push(message.text()));
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000); // from here on, time passes only as the test says
    const arrive = await holdBack(page, isIsland);
    await page.goto(`${opened.origin}/`, { waitUntil: "commit" });
    await page.waitForSelector("footer", { state: "attached" });
    expect(await classes(page)).toContain("live");
    const came = page.waitForResponse((response) => isIsland(new URL(response.url())));
    // A pending module delays DOMContentLoaded, from which the watchdog counts, so the event is dispatched early.
    await page.evaluate(() => dispatchEvent(new Event("DOMContentLoaded")));
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

test("the 3 s for the island to come are counted only while the page is shown, from the start each time", async () => {
  const page = await newPage(opened.browser, { viewport, serviceWorkers: "block" });
  await page.addInitScript(() => {
    const show = (shown: boolean) => {
      Object.defineProperty(document, "hidden", { value: !shown, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    };
    Object.assign(window, { show });
    show(false);
  });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const arrive = await holdBack(page, isIsland);
  await page.goto(`${opened.origin}/`, { waitUntil: "commit" });
  await page.waitForSelector("footer", { state: "attached" });
  const show = (shown: boolean) => page.evaluate((is) => (window as unknown as Shown).show(is), shown);
  await page.evaluate(() => dispatchEvent(new Event("DOMContentLoaded"))); // which a pending module delays
  for (const [shown, time] of [
    [false, 60_000],
    [true, 2900],
    [false, 60_000],
    [true, 2900],
  ] as const) {
    await show(shown);
    await page.clock.fastForward(time);
    expect(await classes(page), `${shown ? "shown" : "hidden"} for ${time} ms`).toContain("live");
  }
  await page.clock.fastForward(200);
  expect(await classes(page)).not.toContain("live");
  arrive();
});

test("a page opened in the background lays itself out and starts there, where no frame is drawn and timers wait for a second", async () => {
  const { page, lines } = await faulty((page) =>
    page.addInitScript(() => {
      const show = (shown: boolean) => {
        Object.defineProperty(document, "hidden", { value: !shown, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      };
      const [frame, wait] = [requestAnimationFrame, setTimeout];
      const held: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (draw) => (document.hidden ? held.push(draw) : frame(draw));
      window.setTimeout = ((run: () => void, time = 0) =>
        wait(run, document.hidden ? Math.max(1000, time) : time)) as never;
      Object.assign(window, {
        show: (shown: boolean) => {
          show(shown);
          held.splice(0).forEach((draw) => frame(draw));
        },
      });
      show(false);
    }),
  );
  await page.waitForSelector("html.ready", { state: "attached" });
  await page.evaluate(() => (window as unknown as Shown).show(true));
  expect((await readAll(page)).flat).toEqual([]);
  expect(lines).toEqual([]);
});

interface Shown {
  readonly show: (shown: boolean) => void;
}

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
    const { page, lines } = await faulty(lay);
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
  const { page, lines } = await faulty(lay);
  await page.waitForSelector("html.ready");
  const { live, flat } = await readAll(page);
  expect(live).toEqual([]);
  expect(await articleStands(page)).toBe(true);
  await expect.poll(() => lines.filter((line) => line.startsWith("The moving picture"))).toHaveLength(flat.length);
});

test("what could not be fetched is asked for once more, a moment later: a browser breaks it off when the reader leaves, may bring the same page back, and may remember that a script failed", async () => {
  const asked: string[] = [];
  const { page, lines } = await faulty(
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

test("a file of rows that could not be fetched twice is asked for again at the next scene", async () => {
  let asked = 0;
  const { page } = await faulty((page) =>
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
    const { page, lines } = await faulty(gone(chunk("controls")));
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
    const { page, lines } = await faulty(lay);
    await page.waitForSelector("html.ready");
    expect((await readAll(page)).flat).toEqual([]);
    await page.locator('[data-way="steps"]').click();
    await page.locator('[data-way="page"]').click();
    expect(await articleStands(page)).toBe(true);
    expect(lines).toEqual([]);
  });

  test("while scripts of strangers throw, are blocked, and send events to the page and to the window", async () => {
    const { page, lines } = await faulty((page) =>
      page.addInitScript(() => {
        document.addEventListener("readystatechange", () => {
          if (document.readyState !== "interactive") return; // before the island runs
          const strange = document.createElement("script");
          strange.src = "https://strangers.example/script.js";
          document.head.append(strange);
          for (const filename of ["", location.href, "chrome-extension://strange/script.js"])
            dispatchEvent(new ErrorEvent("error", { error: new Error("a stranger's"), filename }));
        });
      }),
    );
    await page.waitForSelector("html.ready");
    await page.waitForSelector("[data-stepper]:not([hidden])", { state: "attached" });
    await page.locator('[data-way="steps"]').click();
    await page.evaluate(() => {
      for (const type of ["click", "keydown", "pointerover", "pointermove", "focusin", "focusout", "scroll"])
        for (const target of [window, document])
          target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { key: "ArrowRight" }));
    });
    expect((await readAll(page)).flat).toEqual([]);
    expect(lines.filter((line) => !line.includes("strangers.example"))).toEqual([]);
  });

  test("while the browser translates the page, each text in an element of its own; what it wrote stays", async () => {
    const { page, lines } = await faulty(() => Promise.resolve());
    await page.waitForSelector("html.ready");
    /** Mimics a browser's translation: every visible text is replaced by two nested elements with other words. */
    const translate = () =>
      page.evaluate(() => {
        document.documentElement.lang = "ar-EG";
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walk.nextNode()) {
          const text = walk.currentNode as Text;
          if (text.data.trim() && !text.parentElement!.closest("script, style, title, font")) texts.push(text);
        }
        for (const text of texts) {
          const [outer, inner] = [document.createElement("font"), document.createElement("font")];
          inner.textContent = `§${text.data}`;
          outer.append(inner);
          text.replaceWith(outer);
        }
      });
    await translate();
    const first = await readAll(page);
    await translate();
    const again = await readAll(page);
    await page.locator('[data-way="steps"]').click();
    await page.locator('[data-by="1"]').click();
    expect(await page.locator("[data-pattern]").textContent(), "numbers stay as the story writes them").toMatch(/\d/);
    await page.locator('[data-way="page"]').click();
    expect([first.flat, again.flat]).toEqual([[], []]);
    expect(lines).toEqual([]);
    expect(await page.locator("#volleys-list-2 .card").textContent()).toContain("§");
  });
});
