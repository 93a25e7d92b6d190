import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFont, type OpenFont } from "../../src/commands/fonts/open-font.ts";
import { scenes } from "../../src/scenes/index.ts";
import { areas, drawn, tenths } from "../scenes/drawn.ts";
import { translations } from "../translations.ts";

/** The fonts as readers get them: subset to what the story shows (src/build/cut-fonts.ts). */
const fonts: OpenFont[] = [];
// In sequence: they are unpacked in the same memory.
for (const path of globSync("dist/assets/*.woff2")) fonts.push(await openFont(readFileSync(path)));
const spaces = "\n\t\r";
const isSet = (character: string) => spaces.includes(character) || fonts.every((font) => font.has(character));
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** What styles set in capitals: titles, captions and table heads. */
const inCapitals = /<(h1|h2|caption|thead)\b[^]*?<\/\1>/g;

/** The text that a reader sees of a page. */
const words = (html: string): string =>
  html
    .replace(/<(\w+)[^>]* lang="[^>]*>[^<]*<\/\1>/g, " ") // another language's letters are the reader's own
    .replace(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]+>/g, " ")
    .replace(/&#x([0-9a-f]+);|&#(\d+);|&(\w+);/gi, (_, hex?: string, decimal?: string, name?: string) =>
      hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : decimal
          ? String.fromCodePoint(Number(decimal))
          : (entities[name!] ?? "\ufffd"),
    );

test("every word that the build makes can be set in the story's fonts", () => {
  const pages = globSync("dist/**/*.html").filter(
    (page) => !translations.includes(page.replaceAll("\\", "/").split("/")[1]!),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(fonts).toHaveLength(4);
  const missing = pages.flatMap((page) => {
    const html = readFileSync(page, "utf8");
    const capitals = [...html.matchAll(inCapitals)].map(([title]) => words(title).toUpperCase()).join(" ");
    return [...(words(html) + capitals).matchAll(/[^]{0,20}/gu)].flatMap(([near]) =>
      [...near].filter((c) => !isSet(c)).map((c) => `${page}: “${c}” in “${near}”`),
    );
  });
  expect(missing).toEqual([]);
});

test("every word that a moving picture draws between its steps can be, too", () => {
  const missing = Object.values(scenes).flatMap((scene) => {
    const { frame } = drawn(scene);
    const texts = new Set(
      areas(scene.stillHeight).flatMap((area) =>
        tenths(scene).flatMap((playhead) => frame(playhead, area).flatMap(({ text = "" }) => text)),
      ),
    );
    return [...texts].flatMap((text) =>
      [...text].filter((c) => !isSet(c)).map((c) => `${scene.id}: “${c}” in “${text}”`),
    );
  });
  expect(missing).toEqual([]);
});
