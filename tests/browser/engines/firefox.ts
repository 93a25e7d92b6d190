import { existsSync } from "node:fs";
import puppeteer, { TimeoutError } from "puppeteer-core";
import type { Engine } from "./engine.ts";
import { noted } from "./noted.ts";
import { anew, at, elsewhere, until } from "./until.ts";

const places = [
  process.env["FIREFOX"],
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];
const place = places.find((each) => each && existsSync(each));

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: "Firefox",
  packages: "firefox-esr",
  here: () => place !== undefined,
  async launch() {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: place!,
      headless: true,
      timeout: 120_000,
    });
    const page = await browser.newPage();
    const wrong = noted();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warn") wrong.note(message.text());
    });
    page.on("pageerror", (error) => wrong.note(String(error)));
    /**
     * Firefox aborts requests when a page is left, and the page reports it: drops those errors. The server reports
     * missing files itself.
     */
    const leave = async (go: () => Promise<unknown>) => {
      const before = wrong.count();
      await go();
      wrong.forget(before, / could not (start|be drawn|be fetched|be tied)/);
    };
    const asked =
      <A>(there: (given: A) => boolean, given: A) =>
      () =>
        page.evaluate(there as never, given as never) as Promise<boolean>;
    /** The driver sometimes misses the load event; after this time, the page itself is asked. */
    const patience = { waitUntil: "load", timeout: 10_000 } as const;
    const late = (error: unknown) => {
      if (!(error instanceof TimeoutError)) throw error;
    };
    let middle = { x: 195, y: 332 };
    return {
      async resize({ width, height }) {
        await page.setViewport({ width, height });
        middle = { x: width / 2, y: height / 2 };
      },
      goto: (address) =>
        leave(async () => {
          await page.goto(address, patience).catch(late);
          await until(asked(at, address.replace(/#.*/, "")), address);
        }),
      reload: () =>
        leave(async () => {
          const before = await page.evaluate(() => performance.timeOrigin);
          await page.reload(patience).catch(late);
          await until(asked(anew, before), "Reload");
        }),
      back: () =>
        leave(async () => {
          // Firefox restores a page from its back-forward cache without loading it, for which goBack would wait in
          // vain.
          const from = page.url();
          await page.evaluate(() => void setTimeout(() => history.back()));
          await until(asked(elsewhere, from), `Back from ${from}`);
        }),
      evaluate: (run, given) => page.evaluate(run as never, given as never) as never,
      async wheel(by) {
        await page.mouse.move(middle.x, middle.y);
        await page.mouse.wheel({ deltaY: by });
      },
      pageDown: () => page.keyboard.press("PageDown"),
      screenshot: () => page.screenshot(),
      wrong: wrong.take,
      close: () => browser.close(),
    };
  },
};
