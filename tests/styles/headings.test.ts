import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { smallScenes, smallStory } from "../check/small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";
const css = readFileSync("src/styles/page.css", "utf8");
/** The rule that sets a chapter's paragraphs in the column. */
const column = /[^}]*\.chapter > p,[^{]*\{[^}]*max-width[^}]*--measure[^}]*\}/.exec(css)![0];

/** Headings of these depths, one below the other, at the end of the small story. */
const said = (...depths: readonly number[]) =>
  checkContent(
    new Map([
      ...smallStory,
      [
        chapter,
        `${smallStory.get(chapter)!}\n${depths.map((depth, i) => `${"#".repeat(depth)} ${["One", "Two", "Three", "Four"][i]}\n\nWords.\n`).join("\n")}`,
      ],
    ]),
    smallScenes,
  ).map(({ message }) => message);

test("every heading that a chapter may have is set in the column, each smaller than the one above it", () => {
  const allowed = [1, 2, 3, 4, 5, 6].filter(
    (depth) => said(...[2, 3, 4, 5].filter((one) => one < depth), depth).length === 0,
  );
  expect(allowed).toEqual([2, 3, 4]);
  const sizes = allowed.map((depth) => {
    expect(column).toContain(`.chapter > h${depth},`);
    const [size] = [
      ...css.matchAll(
        new RegExp(`\\.chapter > h${depth}(?:,[^{]*)? \\{[^}]*font(?:-size)?:(?: 800)? ([\\d.]+)rem`, "g"),
      ),
    ]
      .at(-1)!
      .slice(1);
    return Number(size);
  });
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(allowed.length);
});

test("a heading without a size is told, and the nearest that has one", () => {
  expect(said(2, 3, 4, 5)).toEqual(["headings go down to ####; write #### instead of #####"]);
});

test.each([
  ["***", "a rule across the page has no place in a chapter; delete it, or write a heading: ### and its words"],
  ["- [ ] Done", "a box to tick has no place in a chapter; write - and the words, without [ ]"],
  ["- [x] Done", "a box to tick has no place in a chapter; write - and the words, without [ ]"],
])("%s, which would stand outside the column, is told", (words, says) => {
  const files = new Map([...smallStory, [chapter, `${smallStory.get(chapter)!}\n${words}\n`]]);
  expect(checkContent(files, smallScenes).map(({ message }) => message)).toEqual([says]);
});
