import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { Builder, Capabilities, Origin, type WebDriver } from "selenium-webdriver";
import type { Engine } from "./engine.ts";
import { anew, at, elsewhere, until } from "./until.ts";

const [browser] = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser").sort().reverse();
const has = (command: string) =>
  (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(`${folder}/${command}`));

/**
 * WebKit over WebDriver, on a virtual screen. Its window is never narrower than its tool bar, 447 pixels, which still
 * gives the phone's layout. The driver does not expose the console, so the page itself records errors (`watch` of
 * serve-story).
 */
export const webkit: Engine = {
  name: "WebKit",
  packages: "webkit2gtk-driver xvfb",
  here: () => browser !== undefined && has("WebKitWebDriver") && has("Xvfb"),
  async launch() {
    const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "2000x1600x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const display = await new Promise<string>((told) =>
      screen.stdio[3]!.once("data", (number: Buffer) => told(`:${String(number).trim()}`)),
    );
    const port = await freePort();
    const server = spawn("WebKitWebDriver", [`--port=${port}`], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: "x11",
        LIBGL_ALWAYS_SOFTWARE: "1",
        WEBKIT_DISABLE_DMABUF_RENDERER: "1", // without a graphics card, frames pass faster through shared memory
        ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" }),
      },
    });
    const driver = await session(port);
    await driver.manage().setTimeouts({ script: 300_000, pageLoad: 300_000 });
    await driver.manage().window().setRect({ x: 0, y: 0, width: 800, height: 600 });
    const frame = 600 - (await driver.executeScript<number>("return innerHeight")); // height of the tool bar
    const evaluate = <A, T>(run: (given: A) => T | Promise<T>, given: A) =>
      driver
        .executeAsyncScript<{ value: T; error?: string }>(
          `const done = arguments[1]; Promise.resolve(arguments[0]).then(${String(run)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
          given,
        )
        .then(({ value, error }) => {
          if (error) throw new Error(error);
          return value;
        });
    return {
      resize: async ({ width, height }) =>
        void (await driver
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width, height: height + frame })),
      async goto(address) {
        await driver.get(address);
        await until(() => evaluate(at, address.replace(/#.*/, "")), address);
      },
      async reload() {
        const before = await driver.executeScript<number>("return performance.timeOrigin");
        await driver.navigate().refresh();
        await until(() => evaluate(anew, before), "Reload");
      },
      async back() {
        const from = await driver.executeScript<string>("return location.href");
        await driver.navigate().back();
        await until(() => evaluate(elsewhere, from), `Back from ${from}`);
      },
      evaluate,
      async wheel(by) {
        const [x, y] = await driver.executeScript<[number, number]>(
          "return [Math.round(innerWidth / 2), Math.round(innerHeight / 2)]",
        );
        await driver.actions({ async: true }).scroll(x, y, 0, by, Origin.VIEWPORT).perform();
      },
      screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
      wrong: () =>
        evaluate(() => {
          const noted = JSON.parse(sessionStorage.getItem("wrong") ?? "[]") as string[];
          sessionStorage.removeItem("wrong");
          return noted;
        }, undefined),
      async close() {
        try {
          await driver.quit();
        } finally {
          server.kill();
          screen.kill();
        }
      },
    };
  },
};

/** Opens a session as soon as the driver listens. */
async function session(port: number): Promise<WebDriver> {
  for (let wait = 100; ; wait *= 1.5) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (error) {
      if (wait > 10_000) throw error;
      await new Promise((over) => setTimeout(over, wait));
    }
  }
  const options = { binary: browser!, args: ["--automation"] };
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }))
    .build();
}

const freePort = () =>
  new Promise<number>((free) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => free(port));
    });
  });
