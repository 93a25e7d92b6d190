import { launchChromium } from "../../../src/commands/launch-chromium.ts";
import type { Engine, Size } from "./engine.ts";
import { noted } from "./noted.ts";

/** Chromium over its own protocol. Always available: a development dependency ships one. */
export const chromium: Engine = {
  name: "Chromium",
  packages: "chromium",
  here: () => true,
  async launch() {
    const browser = await launchChromium();
    const context = await browser.newContext({ viewport: null });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Emulation.setFocusEmulationEnabled", { enabled: false }); // otherwise no tab is ever hidden
    const wrong = noted();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") wrong.note(message.text());
    });
    page.on("pageerror", (error) => wrong.note(error.message));
    let size: Size = { width: 390, height: 664 };
    let factor = 1;
    /** Zooming leaves the window fewer and larger CSS pixels. */
    const lay = () =>
      protocol.send("Emulation.setDeviceMetricsOverride", {
        width: Math.round(size.width / factor),
        height: Math.round(size.height / factor),
        deviceScaleFactor: factor,
        mobile: false,
      });
    return {
      async resize(to) {
        size = to;
        await lay();
      },
      async zoom(to) {
        factor = to;
        await lay();
      },
      goto: async (address) => void (await page.goto(address, { waitUntil: "load" })),
      reload: async () => void (await page.reload({ waitUntil: "load" })),
      back: async () => void (await page.goBack({ waitUntil: "load" })),
      evaluate: (run, given) => page.evaluate(run as never, given) as never,
      async wheel(by) {
        await page.mouse.move(size.width / factor / 2, size.height / factor / 2);
        await page.mouse.wheel(0, by);
      },
      async hidden(during) {
        const other = await context.newPage();
        await other.bringToFront();
        await during();
        await page.bringToFront();
        await other.close();
      },
      pageDown: () => page.keyboard.press("PageDown"),
      screenshot: () => page.screenshot(),
      wrong: wrong.take,
      close: () => browser.close(),
    };
  },
};
