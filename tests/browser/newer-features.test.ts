import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { contentTypeOf } from "../../src/build/content-types.ts";
import { newerMembers, newerStyles } from "../newer-features.ts";
import { lost } from "./lost.ts";
import { open, settled, watchedPage } from "./open.ts";
import { alive } from "./story.ts";

const opened = await open();
const viewports = [
  { width: 390, height: 664 },
  { width: 1440, height: 900 },
];

/** Minified styles as a browser reads them that does not know `name`: it meets a word that means nothing. */
function unknown(css: string, name: string): string {
  const [property, value] = name.split(": ") as [string, string?];
  if (value) return css.replace(new RegExp(`([{;]${property}:[^;{}]*?)\\b${value}\\b`, "g"), "$1no-such");
  if (/^(svh|cqi)$/.test(name)) return css.replace(new RegExp(`([\\d.])${name}\\b`, "g"), "$1nosuch");
  if (name.endsWith("()")) return css.replaceAll(new RegExp(`(?<![\\w-])${name.slice(0, -2)}\\(`, "g"), "no-such(");
  if (name.startsWith("(")) return css.replaceAll(`${name.slice(0, -1)}:`, "(no-such:");
  if (/^[:@]/.test(name)) return css.replaceAll(name, `${name[0]}no-such`);
  return css.replace(new RegExp(`(?<=[{;(])${name}(?=:)`, "g"), "no-such");
}

/** Takes features away from everything that a page fetches, and from the browser itself. */
async function take(page: Page, styles: readonly string[], members: readonly string[]): Promise<void> {
  const changed = (text: string) => styles.reduce(unknown, text);
  await page.route(/\/$|\.(html|css)$|\/linked-highlight\.[^/]*\.js$/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, "/index.html");
    const text = readFileSync(`dist${path}`, "utf8");
    if (!path.endsWith(".html")) return route.fulfill({ body: changed(text), contentType: contentTypeOf(path)! });
    const page = text.replace(/<style>[^]*?<\/style>/g, changed);
    const body = members.includes("popover") ? page.replaceAll(" hidden popover", " hidden no-such") : page;
    return route.fulfill({ body, contentType: contentTypeOf(path)! });
  });
  await page.addInitScript((names) => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker"); // tested elsewhere
    for (const name of names) {
      const holders: object[] = [HTMLElement.prototype, Document.prototype, CSSStyleSheet.prototype, Intl];
      for (const holder of holders) Reflect.deleteProperty(holder, name);
    }
  }, members);
}

/** What is wrong with the opening: parts on each other, or a calendar too small to see. */
const openingFaults = (page: Page) =>
  page.evaluate(() => {
    const parts = [".opening h1", ".cover", ".opening-words"].map((part) => document.querySelector(part)!);
    const title = document.createRange();
    title.selectNodeContents(parts[0]!); // its words may be wider than itself
    const boxes = [title, ...parts.slice(1)].map((part) => part.getBoundingClientRect());
    const faults = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map(() => `something lies on ${parts[i]!.className || "the title"}`),
    );
    return boxes[1]!.height < 100 ? [...faults, `the calendar is ${boxes[1]!.height} px high`] : faults;
  });

/** Visits the first step of each scene: what is wrong with its picture and card. */
async function sceneFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const scene of await page.locator("[data-scene]").all()) {
    await scene.evaluate((element) => element.querySelector("[data-step]")!.scrollIntoView({ behavior: "instant" }));
    await page.waitForFunction(
      (element) => element!.classList.contains("flat") || element!.querySelector(".live-picture > *"),
      await scene.elementHandle(),
    );
    await settled(page);
    const fault = await scene.evaluate((element) => {
      if (element.classList.contains("flat")) return "its stills stand";
      const box = (what: string) => element.querySelector(what)!.getBoundingClientRect();
      const [stage, picture, card] = [box("[data-stage]"), box(".live-picture"), box(".card")];
      if (picture.height < 150) return `its picture is ${Math.round(picture.height)} px high`;
      if (stage.left < card.right - 1 && card.top < stage.bottom - 1) return "its card lies behind the stage";
      return undefined;
    });
    if (fault) faults.push(`${await scene.getAttribute("data-scene")}: ${fault}`);
  }
  return faults;
}

/** Presses a link with a note, and waits until its note shows in place or its entry on the sources page does. */
async function followed(page: Page, link: string, note: string): Promise<void> {
  await page.locator(link).first().click();
  await page.waitForFunction((seen) => {
    if (!location.pathname.endsWith("/sources.html")) return document.querySelector(seen)?.checkVisibility();
    const { top, bottom } = document.querySelector(location.hash)?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
    return top >= 0 && bottom <= innerHeight;
  }, note);
}

const all = [...new Set([...Object.keys(newerStyles), ...Object.keys(newerMembers)])];
test.each([...all, "all of it"])(
  "a browser without %s shows the whole story, its pictures live, no word on another, and every note or its source",
  async (name) => {
    const of = (names: Readonly<Record<string, readonly string[]>>) =>
      name === "all of it" ? Object.values(names).flat() : (names[name] ?? []);
    for (const viewport of viewports) {
      const { page, wrong } = await watchedPage(opened, { viewport, bypassCSP: true });
      await take(page, of(newerStyles), of(newerMembers));
      await page.goto(`${opened.origin}/`, { waitUntil: "load" });
      await alive(page);
      expect(await openingFaults(page)).toEqual([]);
      expect(await page.locator(".gloss:visible").count(), "glosses before they are asked for").toBe(0);
      expect(await lost(page)).toEqual([]);
      expect(await sceneFaults(page)).toEqual([]);
      await followed(page, "a.term", "a.term + .gloss");
      await page.goto(`${opened.origin}/`, { waitUntil: "load" });
      await alive(page);
      await followed(page, ".card a.fact", ".source-note");
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  },
);
