import { describe, expect, test } from "vitest";
import { open } from "../open.ts";
import { faulty, readAll } from "./faulty.ts";

const opened = await open();

describe("every picture lives", () => {
  test("while scripts of strangers throw, are blocked, and send events to the page and to the window", async () => {
    const { page, lines } = await faulty(opened, (page) =>
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
    const { page, lines } = await faulty(opened, () => Promise.resolve());
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
