import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const first = "content/chapters/01-round-one.mdx";
const second = "content/chapters/02-next.mdx";
const empty = "The court is empty in 2018.";
const next = (words: string, draft: boolean) =>
  `---\ntitle: What comes\ndek: Words to come.\ndraft: ${draft}\n---\n\n${words}\n`;
/** What the check says of a second chapter's words, and of the first's with more words in its first step. */
const said = (words: string, { draft = false, also = "", scenes = smallScenes } = {}) =>
  checkContent(
    new Map([
      ...smallStory,
      [first, smallStory.get(first)!.replace(empty, `${empty} ${also}`.trim())],
      [second, next(words, draft)],
    ]),
    scenes,
  ).map(formatProblem);

test.each([
  ["a heading of another chapter", "## After the lists", "a heading in content/chapters/01-round-one.mdx:27", 7],
  ["a heading of its own chapter", "## Words\n\n## Words", "a heading in content/chapters/02-next.mdx:7", 9],
  ["a chapter", "## Round *one*", "a chapter in content/chapters/01-round-one.mdx:1", 7],
  ["a chapter's title", "## Next title", "a chapter in content/chapters/02-next.mdx:1", 7],
  ["a step", "## Volleys court", "a step in content/chapters/01-round-one.mdx:9", 7],
  ["the end of a picture", "## After volleys", "a scene in content/chapters/01-round-one.mdx:9", 7],
  ["the page's main part", "## Main", "the page's main part", 7],
])("a heading with the address of %s is told at its line", (_what, words, whose, line) => {
  const address = /## (.*)$/.exec(words)![1]!.replaceAll("*", "").toLowerCase().replaceAll(" ", "-");
  expect(said(words)).toEqual([
    `${second}:${line}:1: the address of this heading, #${address}, is that of ${whose}; give it other words`,
  ]);
});

test("a chapter and a step with one address are told", () => {
  const scenes = smallScenes.map((scene) => ({ ...scene, id: "round" }));
  const files = new Map(
    [...smallStory].map(([file, text]) => [
      file.replace("volleys", "round"),
      text.replace('<Scene name="volleys">', '<Scene name="round">'),
    ]),
  );
  files.set("content/chapters/02-round-court.mdx", next("Words.", false));
  expect(checkContent(files, scenes).map(formatProblem)).toContain(
    `content/chapters/02-round-court.mdx:1:1: #round-court is the address of a chapter here and of a step in ${first}:9; give the chapter's file another name`,
  );
});

test("a heading without letters is told, since it has no address", () => {
  expect(said("## …")).toEqual([`${second}:7:1: a heading without letters or digits has no address; write words`]);
});

test("a term is explained once among the chapters that are published", () => {
  const again = 'See <Term id="section-301">Section 301</Term>.';
  expect(said(again)).toEqual([
    `${second}:7:5: this term is explained already in ${first}:6; write its words here without <Term>`,
  ]);
  expect(said(again, { draft: true })).toEqual([]);
});

test.each([
  ["#what-comes-not", 'no place "what-comes-not" in the page'],
  ["sources.html#f-nothing", 'no place "f-nothing" in sources.html'],
  ["sources.html#f-list-2", 'no place "f-list-2" in sources.html; did you mean "f-list-1"?'],
  ["pictures.html#volleys", 'no place "volleys" in pictures.html'],
  ["pictures/volley.html", 'no page "pictures/volley.html" is published; did you mean "pictures/volleys.html"?'],
  ["pictures/volleys.html#list-9", 'no place "list-9" in pictures/volleys.html; did you mean "list-1"?'],
])("a link to %s is told at its line", (address, says) => {
  expect(said(`See [it](${address}).`)).toEqual([`${second}:7:5: ${says}`]);
  expect(said(`See [it][one].\n\n[one]: ${address}`)).toEqual([`${second}:9:8: ${says}`]);
});

test.each([
  "#round-one",
  "#volleys-list-1",
  "#after-the-lists",
  "sources.html",
  "sources.html#q-clear",
  "sources.html#f-list-1",
  "sources.html#t-section-301",
  "sources.html#s-piie",
  "pictures.html",
  "pictures/volleys.html#list-3",
])("a link to %s leads there", (address) => {
  expect(said(`See [it](${address}).`)).toEqual([]);
});

test("a published chapter leads to no place that only a draft has, and a draft may lead to both", () => {
  const heading = "## Still to come\n\nSee [it](#still-to-come) and [the start](#round-one).";
  expect(said(heading, { draft: true, also: "See [it](#still-to-come)." })).toEqual([
    `${first}:12:33: "still-to-come" stands in a draft, and has no place in the published page; take the link out until it is published`,
  ]);
  expect(said(heading, { also: "See [it](#still-to-come)." })).toEqual([]);
});
