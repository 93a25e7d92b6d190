import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentTypeOf } from "../../src/build/content-types.ts";
import { readTree, type Tree } from "../../src/build/tree.ts";
import { scenes as allScenes } from "../../src/scenes/index.ts";
import { launch, newPage } from "../browser/open.ts";
import { smallBuild } from "../build/small-build.ts";
import { translations } from "../translations.ts";

/** A host at /folder/ with a build that can be changed and a connection that can hang or be cut. */
class Line {
  tree: Tree = new Map();
  /** Whether no answer ever arrives. */
  slow = false;
  cut = false;
  /** What the host says besides the content type. */
  headers: Readonly<Record<string, string>> = { "cache-control": "no-cache" };
  private readonly server: Server = createServer((request, response) => {
    if (this.cut) return void request.socket.destroy();
    if (this.slow) return;
    const path = new URL(request.url!, "http://x").pathname
      .replace(/^\/folder\//, "")
      .replace(/(^|\/)$/, "$1index.html");
    const bytes = this.tree.get(path);
    response
      .writeHead(bytes ? 200 : 404, {
        "content-type": contentTypeOf(path) ?? "text/plain",
        ...this.headers,
      })
      .end(bytes ?? "nothing here");
  });
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/folder/`;
  }
  open(): Promise<void> {
    return new Promise((ready) => this.server.listen(0, "127.0.0.1", ready));
  }
  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

const browser = await launch();
let line: Line;
let page: Page;
beforeEach(async () => {
  line = new Line();
  await line.open();
  page = await newPage(browser, { viewport: { width: 390, height: 844 } });
});
afterEach(async () => {
  await page.context().close();
  await line.close();
});

const registers =
  "document.readyState === 'complete' ? go() : addEventListener('load', go); function go() { navigator.serviceWorker.register(document.documentElement.dataset.worker, { updateViaCache: 'none' }); }";
/** A small build whose page starts the worker as the story's script does. */
const build = (words: string, more: Readonly<Record<string, string>> = {}): Promise<Tree> =>
  smallBuild(words, {
    "assets/start.EEEEEEEE.js": registers,
    "index.html": `<!DOCTYPE html><html data-worker="sw.js"><head><meta charset="utf-8"><link rel="stylesheet" href="/assets/page.AAAAAAAA.css"><script type="module" src="/assets/start.EEEEEEEE.js"></script></head><body><p>${words}</p><a href="/pictures/one.html">One</a></body></html>`,
    ...more,
  });
/** Polls the page until it returns true. */
const until = <T>(ask: (given: T) => Promise<boolean>, given: T) =>
  expect.poll(() => page.evaluate(ask as (given: unknown) => Promise<boolean>, given)).toBe(true);
/** Waits until the worker of this build has cached everything and is in control. */
const kept = (tree: Tree) =>
  until(async (stamp) => {
    const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return (
      active?.state === "activated" &&
      !installing &&
      !waiting &&
      (await caches.keys()).some((name) => name.endsWith(` ${stamp}`))
    );
  }, tree.get("version.txt")!.toString().trim());
const words = () => page.textContent("p");
const visit = () => page.goto(line.url, { waitUntil: "load" });
/** Makes the browser look for a new worker, as it does at each visit, and waits until that is done. */
const settledUpdate = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    while (registration.installing) await new Promise((done) => setTimeout(done, 50));
  });

test.each(["", ...translations.map((edition) => `${edition}/`)])(
  "after one visit to edition “%s” it reads without a network: reload works, numbers show their sources, and all scenes live",
  async (edition) => {
    line.tree = readTree("dist");
    await page.goto(line.url + edition, { waitUntil: "load" });
    await kept(readTree(`dist/${edition}`));
    line.cut = true;
    await page.reload({ waitUntil: "load" });
    await page.waitForSelector("html.ready");
    const fact = page.locator("main > section a.fact, main a.fact").first();
    await fact.click();
    await page.waitForSelector(".source-note small");
    await page.keyboard.press("Escape");
    const scenes = await page.$$eval("[data-scene]", (all) =>
      all.map((scene) => (scene as HTMLElement).dataset["scene"]!),
    );
    expect(scenes.sort()).toEqual(Object.keys(allScenes).sort());
    for (const name of scenes) {
      await page.locator(`[data-scene="${name}"]`).evaluate((scene) => scene.scrollIntoView({ behavior: "instant" }));
      await page.waitForSelector(`[data-scene="${name}"] .live-picture > *`, { state: "attached" });
    }
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length),
    ).toBeGreaterThan(2);
  },
);

describe("a small story", () => {
  test("is in its own folder only, and keeps what was read besides", async () => {
    line.tree = await build("First");
    await visit();
    await kept(line.tree);
    expect(
      await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      ),
    ).toEqual(["/folder/"]);
    await page.goto(`${line.url}pictures/one.html`);
    await until(async () => (await caches.match("one.html")) !== undefined, undefined);
    line.cut = true;
    await page.reload();
    expect(await page.textContent("a")).toBe("Back");
  });

  test("reads from the network where the browser's store fails", async () => {
    const tree = await build("First");
    line.tree = new Map(tree).set(
      "sw.js",
      Buffer.concat([
        tree.get("sw.js")!,
        Buffer.from(
          'addEventListener("message", () => { caches.open = caches.keys = () => Promise.reject(new Error("full")); });',
        ),
      ]),
    );
    await visit();
    await kept(tree);
    await page.evaluate(() => navigator.serviceWorker.controller!.postMessage("fail"));
    expect((await page.reload())!.status()).toBe(200);
    expect((await page.goto(`${line.url}pictures/one.html`))!.status()).toBe(200);
  });

  test("shows a new build at the next visit, and keeps that one whole", async () => {
    const [first, second] = [await build("First"), await build("Second")];
    line.tree = first;
    await visit();
    await kept(first);
    line.tree = second;
    await visit();
    expect(await words()).toBe("Second");
    await kept(second);
    line.cut = true;
    await visit();
    expect(await words()).toBe("Second");
  });

  test.each([
    ["says nothing of keeping, and has old dates", { "last-modified": "Sun, 01 Jan 2006 00:00:00 GMT" }],
    ["lets pages be kept for a year", { "cache-control": "max-age=31536000" }],
  ])("shows a new build at the next visit on a host that %s", async (_, headers) => {
    const [first, second] = [await build("First"), await build("Second")];
    line.headers = headers;
    line.tree = first;
    await visit();
    await kept(first);
    await visit(); // the browser may keep this one
    line.tree = second;
    await visit();
    expect(await words()).toBe("Second");
  });

  test("is kept on a host whose answers vary with everything", async () => {
    line.headers = { vary: "*", "cache-control": "no-cache" };
    line.tree = await build("First");
    await visit();
    await kept(line.tree);
    line.cut = true;
    await page.reload();
    expect(await words()).toBe("First");
  });

  test("keeps the build before when an older one is put back", async () => {
    const [first, second, third] = [await build("First"), await build("Second"), await build("Third")];
    for (const each of [first, second, first, third]) {
      line.tree = each;
      await visit();
      await settledUpdate();
      await kept(each);
    }
    const stamps = [first, third].map((tree) => tree.get("version.txt")!.toString().trim());
    await until(
      async (sought) => (await caches.keys()).map((name) => name.split(" ").at(-1)).join() === sought.join(),
      stamps,
    );
  });

  test("serves what it kept when the line is slow: after 3 s, not when it answers", async () => {
    line.tree = await build("First");
    await visit();
    await kept(line.tree);
    line.tree = await build("Second");
    line.slow = true;
    const began = Date.now();
    await page.goto(line.url, { waitUntil: "commit" });
    expect(Date.now() - began).toBeGreaterThan(2_500);
    expect(await words()).toBe("First");
  });

  test("keeps the old build whole while a deployment is half done, and never mixes the two", async () => {
    const changed = { "assets/page.AAAAAAAA.css": "p { color: blue }" };
    const [first, second] = [await build("First"), await build("Second", changed)];
    line.tree = first;
    await visit();
    await kept(first);
    for (const stale of ["index.html", "assets/page.AAAAAAAA.css"]) {
      line.tree = new Map(second).set(stale, first.get(stale)!);
      line.cut = false;
      await visit();
      await settledUpdate();
      expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
      line.cut = true;
      await visit();
      expect(await words()).toBe("First");
    }
  });

  test("lets an open page of the old build have its own files after the new one took over", async () => {
    const first = await build("First", { "assets/late.FFFFFFFF.js": "export const late = 'old';" });
    const second = await build("Second", { "assets/late.GGGGGGGG.js": "export const late = 'new';" });
    line.tree = first;
    await visit();
    await kept(first);
    line.tree = second;
    await settledUpdate();
    await kept(second);
    expect(await page.evaluate(`import("${line.url}assets/late.FFFFFFFF.js").then(({ late }) => late)`)).toBe("old");
  });

  test("keeps at most the build before besides its own", async () => {
    for (const each of ["First", "Second", "Third", "Fourth"]) {
      line.tree = await build(each);
      await visit();
      await settledUpdate();
      await kept(line.tree);
    }
    await until(async () => (await caches.keys()).length === 2, undefined);
  });

  test("is forgotten, worker and all, once it is switched off", async () => {
    line.tree = await build("First");
    await visit();
    await kept(line.tree);
    line.tree = new Map(line.tree).set("sw.js", line.tree.get("hosting/sw-off.js")!);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await until(async () => (await caches.keys()).length === 0, undefined);
    await page.goto(`${line.url}pictures/one.html`); // a page that starts no worker
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test("says that a page is gone when its host says so", async () => {
    line.tree = await build("First");
    await visit();
    await kept(line.tree);
    line.tree.delete("pictures/one.html");
    expect((await page.goto(`${line.url}pictures/one.html`))!.status()).toBe(404);
  });
});
