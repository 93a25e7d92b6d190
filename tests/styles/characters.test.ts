import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { openFont } from "../../src/commands/fonts/open-font.ts";
import { originalOf } from "../../src/ledger/translation/editions.ts";
import { characters } from "../../src/styles/fonts/characters.ts";
import { cuts } from "../../src/styles/fonts/cuts.ts";

/** Characters of files that pages do not print: slots, code in comments, table rules, indents. */
const notation = "{}`|~^\t\r";
const known = new Set(characters + notation);

/** Every character of a text that no font has, with its place in a form that terminals link. */
const missingIn = (file: string, text: string): string[] =>
  text
    .split("\n")
    .flatMap((line, i) =>
      [...new Set(line.normalize("NFC"))]
        .filter((character) => !known.has(character))
        .map(
          (character) =>
            `${file}:${i + 1}:${line.indexOf(character) + 1}: the fonts have no “${character}” (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}); write it otherwise, or add it to src/styles/fonts/characters.ts`,
        ),
    );

test("every word of content/ can be set in the story's fonts", () => {
  // A translation's own letters come from the reader's fonts.
  const files = originalOf(readContent("."));
  files.delete("content/README.md"); // for writers
  expect([...files].flatMap(([file, text]) => missingIn(file, text)).join("\n")).toBe("");
});
test("a character that is missing is named with its file, line and column", () => {
  expect(missingIn("content/chapters/x.mdx", "first\nthe Δ of it")).toEqual([
    expect.stringMatching(/^content\/chapters\/x\.mdx:2:5: the fonts have no “Δ” \(U\+0394\)/),
  ]);
});
test("no character is listed twice", () => {
  expect([...characters].length).toBe(new Set(characters).size);
});
test.each(cuts)("$name.woff2 has every character of the list", async ({ name }) => {
  const font = await openFont(readFileSync(`src/styles/fonts/${name}.woff2`));
  expect([...characters].filter((character) => !font.has(character))).toEqual([]);
});
