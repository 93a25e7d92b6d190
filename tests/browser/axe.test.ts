import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { open, watchedPage } from "./open.ts";
import { alive } from "./story.ts";
import { violations } from "./violations.ts";
import { translations } from "../translations.ts";

const opened = await open();

/** One page for each template. Share pages need a build with an address: see tests/site/with-address.test.ts. */
const paths = [
  "index.html",
  "sources.html",
  "pictures.html",
  "pictures/volleys.html",
  "embed/volleys.html",
  "404.html",
];
/** Of a translation, pages that differ from the original's in more than their words. */
const translated = translations.flatMap((edition) =>
  ["index.html", "sources.html", "pictures/volleys.html"].map((path) => `${edition}/${path}`),
);
const inTranslation = ["default", "320 px", "script off"];
const phone = { viewport: { width: 390, height: 664 } };
const conditions: Readonly<Record<string, BrowserContextOptions & { readonly print?: true; readonly script?: false }>> =
  {
    default: phone,
    "reduced motion": { ...phone, reducedMotion: "reduce" },
    dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
    // Forced colours are ACCESS 22.
    "forced colours": { ...phone, forcedColors: "active" },
    "320 px": { viewport: { width: 320, height: 568 } },
    "script off": { ...phone, script: false },
    print: { ...phone, print: true },
  };

describe.each(Object.keys(conditions))("%s (ACCESS 29)", (name) => {
  test("axe finds nothing on any kind of page", async () => {
    const { print, script = true, ...options } = conditions[name]!;
    const look = async (paths: readonly string[]) => {
      const { page } = await watchedPage(opened, options);
      if (print) await page.emulateMedia({ media: "print" });
      if (!script) await page.route("**/*.html", withoutScript);
      const found: string[] = [];
      for (const path of paths) {
        await arrive(page, path, script);
        for (const violation of await violations(page)) found.push(`${path}: ${violation}`);
      }
      await page.context().close();
      return found;
    };
    // In parallel: the story takes as long as the rest.
    const all = [paths.slice(0, 1), paths.slice(1), ...(inTranslation.includes(name) ? [translated] : [])];
    const found = (await Promise.all(all.map(look))).flat();
    expect(found.join("\n")).toBe("");
  });
});

async function arrive(page: Page, path: string, script: boolean): Promise<void> {
  await page.goto(`${opened.origin}/${path}`, { waitUntil: "load" });
  if (script && path.endsWith("index.html")) await alive(page);
}

/** Serves the page as a browser with script off shows it; axe itself needs script. */
async function withoutScript(route: Route): Promise<void> {
  const response = await route.fetch({ maxRetries: 3 });
  await route.fulfill({ response, body: (await response.text()).replace(/<script(?![^>]*json)[^]*?<\/script>/g, "") });
}
