import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import type { Engine } from "./engine.ts";
import { noted } from "./noted.ts";

const places = [process.env["FIREFOX"], "/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];
const place = places.find((each) => each && existsSync(each));

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: "Firefox",
  packages: "firefox-esr",
  here: () => place !== undefined,
  async launch() {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath: place!, headless: true });
    const page = await browser.newPage();
    const wrong = noted();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warn") wrong.note(message.text());
    });
    page.on("pageerror", (error) => wrong.note(String(error)));
    /** Firefox breaks off what a page is fetching as it is left, and lets the page say so. What a server lacks, the server tells. */
    const leave = async (go: () => Promise<unknown>) => {
      const before = wrong.count();
      await go();
      wrong.forget(before, / could not (start|be drawn|be fetched)/);
    };
    let middle = { x: 195, y: 332 };
    return {
      async resize({ width, height }) {
        await page.setViewport({ width, height });
        middle = { x: width / 2, y: height / 2 };
      },
      goto: (address) => leave(() => page.goto(address, { waitUntil: "load" })),
      reload: () => leave(() => page.reload({ waitUntil: "load" })),
      back: () => leave(async () => {
        // A page that Firefox had kept whole comes back without loading, for which goBack would wait in vain.
        const from = page.url();
        await page.evaluate(() => void setTimeout(() => history.back()));
        for (const end = Date.now() + 30_000; ; await new Promise((over) => setTimeout(over, 30))) {
          const there = await page.evaluate((left) => location.href !== left && document.readyState === "complete", from).catch(() => false);
          if (there) return;
          if (Date.now() > end) throw new Error(`Back led nowhere from ${from}`);
        }
      }),
      evaluate: (run, given) => page.evaluate(run as never, given as never) as never,
      async wheel(by) {
        await page.mouse.move(middle.x, middle.y);
        await page.mouse.wheel({ deltaY: by });
      },
      screenshot: () => page.screenshot(),
      wrong: wrong.take,
      close: () => browser.close(),
    };
  },
};
