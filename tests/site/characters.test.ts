import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { characters } from "../../src/styles/fonts/characters.ts";

const known = new Set(`${characters}\n\t\r`);
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** What a reader sees of a page. */
const words = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]+>/g, " ")
    .replace(/&#x([0-9a-f]+);|&#(\d+);|&(\w+);/gi, (_, hex?: string, decimal?: string, name?: string) =>
      hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (entities[name!] ?? "\ufffd"));

test("every word that the build makes can be set in the story's fonts", () => {
  const pages = globSync("dist/**/*.html");
  expect(pages.length).toBeGreaterThan(0);
  const missing = pages.flatMap((page) => [...words(readFileSync(page, "utf8")).matchAll(/[^]{0,20}/gu)].flatMap(([near]) => [...near].filter((c) => !known.has(c)).map((c) => `${page}: “${c}” in “${near}”`)));
  expect(missing).toEqual([]);
});
