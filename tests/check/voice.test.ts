import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/read-content.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { scenes } from "../../src/scenes/index.ts";
import { smallScenes, withMistake } from "./small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";
const told = (words: string) =>
  checkContent(withMistake(chapter, "The court is empty in 2018.", words), smallScenes).map(({ message }) => message);

test.each([
  'It went from <Fact id="list-1" /> to <Fact id="list-3" />.',
  'It is <Fact id="list-1" /> of <Fact id="lists" />.',
  'It is <Fact id="list-1" /> against <Fact id="list-3" />.',
  'It is <Fact id="list-1" form="number" />–<Fact id="list-3" />.',
  'It is <Fact id="list-1" />. It is <Fact id="list-3" />. They are <Fact id="lists" />.',
  "The President’s record is long, and the articles of the law are many.",
])("“%s” is heard without a warning", (words) => {
  expect(told(words)).toEqual([]);
});

test("the article may be named in the margin", () => {
  const margin = withMistake(
    chapter,
    "## After the lists",
    "<Aside>\n\nThe article says so.\n\n</Aside>\n\n## After the lists",
  );
  expect(checkContent(margin, smallScenes)).toEqual([]);
});

test("the story itself is heard without a warning", () => {
  const spoken = /numbers; |tells of our archive|no reader has before them|once is enough/;
  expect(
    checkContent(readContent("."), Object.values(scenes))
      .filter(({ message }) => spoken.test(message))
      .map(formatProblem),
  ).toEqual([]);
});
