import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { charactersIn, cutFonts } from "../../src/build/cut-fonts.ts";
import { openBuild, writeBuild } from "../../src/build/pages.ts";
import type { Tree } from "../../src/build/tree.ts";
import { openFont } from "../../src/commands/fonts/open-font.ts";
import { characters } from "../../src/styles/fonts/characters.ts";

const whole = readFileSync("src/styles/fonts/archivo.woff2");
const old = "assets/archivo.AAAAAAAA.woff2";
const build = (files: Readonly<Record<string, string>>): Tree =>
  new Map([[old, whole], ...Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)]);
const page = (body: string) =>
  build({ "index.html": `<html><body>${body}</body></html>`, "assets/page.css": `@font-face{src:url(/${old})}` });
async function cut(tree: Tree): Promise<Tree> {
  const opened = openBuild(tree);
  await cutFonts(opened);
  return writeBuild(opened);
}
const fontOf = (tree: Tree) => [...tree].find(([path]) => path.endsWith(".woff2"))!;

test.each([
  ["words", "<p>Peña</p>", "ñÑ"],
  ["references, by number and by name", "<p>&#233;&#xe8;&amp;&nbsp;&#160;</p>", "éè&\u00a0"],
  ["a label", '<svg aria-label="5 × 4"></svg>', "×"],
  ["a pattern", "<p data-pattern='%n · %all'></p>", "·"],
  [
    "what charts are given",
    '<script type="application/json" data-input>{"words":["\\u003c½","a \\"×\\" b"]}</script>',
    '"<½×',
  ],
  ["where a link leads out of the story, which paper says", '<a href="https://a.b/?c&amp;d">e</a>', "&/?"],
  ["a style's string, plain and by number", '<style>a::after{content:"£ \\2014"}</style>', "£—"],
  ["a sign that only a number below nought has", "", "−"],
])("what a page shows is kept: %s", (_, body, shown) => {
  expect(charactersIn(openBuild(page(body)))).toEqual(
    expect.stringMatching(new RegExp([...shown].sort().join(".*"), "s")),
  );
});

test("a story in Chinese takes full-width signs from the reader's system, and glyphs that no font has fail nothing", async () => {
  const words = "<p>“关税”——25%……</p>";
  expect(charactersIn(openBuild(page(words)))).toMatch(/—.*“.*”.*…/su);
  const chinese = build({
    "index.html": `<html lang="zh-Hans"><body>${words}</body></html>`,
    "assets/page.css": `@font-face{src:url(/${old})}`,
  });
  expect(charactersIn(openBuild(chinese))).toMatch(/%.*5.*关/su);
  expect(charactersIn(openBuild(chinese))).not.toMatch(/[“”—…]/u);
  const font = await openFont(fontOf(await cut(chinese))[1]);
  expect([font.has("5"), font.has("“")]).toEqual([true, false]);
});

test("what no reader sees is left out: a script's code, addresses, names of tags", () => {
  expect(
    charactersIn(
      openBuild(
        page('<script>"§"</script><script type="application/ld+json">{"@id":"©"}</script><a href="#x?y=½">a</a>'),
      ),
    ),
  ).not.toMatch(/[§©½@#?=<>"]/);
});

test("every character that is shown and that the font had, the cut font has, as wide and with the same kerning", async () => {
  const before = await openFont(whole);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...characters), { maxLength: 20 }), async (some) => {
      const tree = await cut(page(`<p>${some.map((each) => `&#${each.codePointAt(0)!};`).join("")}</p>`));
      const after = await openFont(fontOf(tree)[1]);
      for (const character of some)
        for (const weight of [450, 700]) {
          expect(after.has(character), character).toBe(true);
          expect(after.advance(character, weight)).toBe(before.advance(character, weight));
          expect(after.advance(`A${character}V`, weight, ["kern"])).toBe(
            before.advance(`A${character}V`, weight, ["kern"]),
          );
          expect(after.advance("1", weight, ["tnum"])).toBe(before.advance("1", weight, ["tnum"]));
        }
    }),
    { numRuns: 12 },
  );
});

test("what a font or a sheet holds has its own name, which all follow that name it; the same build gives the same files", async () => {
  const linked = (words: string) =>
    build({
      "index.html": `<link rel="stylesheet" href="/assets/page.AAAAAAAA.css"><p>${words}</p>`,
      "assets/page.AAAAAAAA.css": `@font-face{src:url(/${old})}`,
      "assets/bare.css": "a{b:c}",
    });
  const [one, two, other] = [await cut(linked("a")), await cut(linked("a")), await cut(linked("é"))];
  const [font, bytes] = fontOf(one);
  expect(font).toMatch(/^assets\/archivo\.[\w-]{8}\.woff2$/);
  expect(bytes.length).toBeLessThan(whole.length * 0.85);
  const sheet = [...one.keys()].find((path) => path.startsWith("assets/page."))!;
  expect(one.get(sheet)!.toString()).toBe(`@font-face{src:url(/${font})}`);
  expect(one.get("index.html")!.toString()).toContain(`href="/${sheet}"`);
  expect([...one.keys()].sort()).toEqual(["index.html", "assets/bare.css", font, sheet].sort());
  expect([...two]).toEqual([...one]);
  expect(fontOf(other)[0]).not.toBe(font);
  // A browser may have cached it.
  for (const [path, now] of other) if (path.startsWith("assets/")) expect(one.get(path) ?? now, path).toEqual(now);
});
