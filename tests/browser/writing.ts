import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../../src/commands/launch-chromium.ts";
import { makeProject, writersEnv, type Project } from "../commands/small-project.ts";

export interface Writing {
  readonly project: Project;
  readonly page: Page;
  /**
   * Waits until the page contains these words, in text, text alternatives or rows; returns the milliseconds it took.
   */
  readonly holds: (words: string) => Promise<number>;
  /** Waits until the words appear in an overlay, as faults do. */
  readonly overlaid: (words: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Milliseconds after which a page is reloaded by hand; twice as many, and the test fails. */
const patience = 60_000;
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Runs a copy of the story under `astro dev` with one of its pages in Chromium, as a writer sees it while editing. The
 * page is polled every `rest` milliseconds.
 */
export async function startWriting(path = "", rest = 50): Promise<Writing> {
  const names = ["content", "src/scenes"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const project = makeProject(new Map(names.map((name) => [name, readFileSync(name, "utf8")])));
  const server = spawn(process.execPath, [resolve("node_modules/astro/bin/astro.mjs"), "dev", "--port", "0"], {
    cwd: project.folder,
    env: writersEnv(),
  });
  const origin = await new Promise<string>((ready, failed) => {
    let said = "";
    const read = (chunk: Buffer): void => {
      said += String(chunk);
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) ready(address);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", () => failed(new Error(`the server did not start:\n${said}`)));
  });
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  /** Whether the page is connected to the server: earlier messages are lost. */
  let listens = false;
  page.on("framenavigated", () => (listens = false));
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => (listens ||= String(payload).includes('"connected"'))),
  );
  await page.goto(`${origin}/${path}`, { timeout: 0 }); // the first page is compiled, which takes a busy machine minutes

  /**
   * The page may be reloading whenever it is polled. Resolves once it is connected again, so that the next edit reaches
   * it.
   */
  const until = async (what: string, holds: () => Promise<boolean>): Promise<number> => {
    const start = performance.now();
    let reloaded = false;
    while (!(await holds().catch(() => false))) {
      const waited = performance.now() - start;
      if (waited > 10 * patience) throw new Error(`${what}: not seen in ${(10 * patience) / 1000} s`);
      // On a busy machine Vite may send an update while the page reloads. A writer reloads it then, once.
      if (waited > patience && !reloaded) {
        reloaded = true;
        await page.reload({ timeout: 0 });
      }
      await pause(rest);
    }
    const took = performance.now() - start;
    while (!listens) await pause(rest);
    return took;
  };
  return {
    project,
    page,
    holds: (words) =>
      until(words, () =>
        page.evaluate(
          (sought) => !document.querySelector("vite-error-overlay") && document.body.textContent.includes(sought),
          words,
        ),
      ),
    overlaid: (words) =>
      until(words, () =>
        page.evaluate(
          (sought) => document.querySelector("vite-error-overlay")?.shadowRoot?.textContent.includes(sought) ?? false,
          words,
        ),
      ),
    async stop() {
      await browser.close();
      server.removeAllListeners("exit").kill();
      await new Promise((ended) => server.once("exit", ended));
      project.remove();
    },
  };
}
