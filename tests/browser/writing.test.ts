import { afterAll, beforeAll, expect, test } from "vitest";
import { startWriting, type Writing } from "./writing.ts";

let writing: Writing;
beforeAll(async () => void (writing = await startWriting()));
afterAll(() => writing.stop());

const chapter = "content/chapters/01-round-one.mdx";

/** Replaces a passage that must be in the file. */
function edit(file: string, passage: string, words: string): void {
  const before = writing.project.read(file);
  expect(before).toContain(passage);
  writing.project.write(file, before.replace(passage, words));
}

/** Words that replace one another in turn: in the chapter, in a scene's title, and in the interface. */
const meals = ["dinner", "supper", "lunch", "breakfast", "brunch"] as const;
const links = ["The", "All the", "See the", "Read the", "Here are the"] as const;

/** Edits to three files, and what the page shows afterwards. */
const edits = (meal: string, next: string, link: string, nextLink: string) =>
  [
    [
      "content/interface.yaml",
      `rows_link: ${link} numbers`,
      `rows_link: ${nextLink} numbers`,
      `${nextLink} numbers behind`,
    ],
    ["content/scenes/truce-clock.yaml", `title: A ${meal} in`, `title: A ${next} in`, `A ${next} in Buenos Aires`],
    [chapter, `Over ${meal}`, `Over ${next}`, `Over ${next} Donald Trump`],
  ] as const;

// Each leaves the page in another state: drawn, or not drawn for lack of a fact, of a chapter, of the ledger.
test.each([
  ["a word misspelt", chapter, "Over dinner", "Over dinnner", '"dinnner" is not in the dictionary; write "dinner"', 0],
  [
    "a fact that is not there",
    chapter,
    '<Fact id="truce-days"',
    '<Fact id="truce-dais"',
    'no fact "truce-dais" in content/facts.yaml; did you mean "truce-days"?',
    1,
  ],
  [
    "a tag never closed",
    chapter,
    "</Scene>",
    "",
    "<Scene> is opened here and never closed; write </Scene> after line ",
    2,
  ],
  ["a tab in the facts", "content/facts.yaml", "truce-days:", "truce-days:\n\tnote:", "content/facts.yaml:7:1: ", 3],
] as const)(
  "%s lies over the page until it is mended, and edits after that show again",
  async (_what, file, right, wrong, says, round) => {
    const before = writing.project.read(file);
    edit(file, right, wrong);
    await writing.overlaid(says).finally(() => writing.project.write(file, before));
    await writing.holds(`Over ${meals[round]}`);
    for (const [other, passage, words, seen] of edits(
      meals[round],
      meals[round + 1]!,
      links[round],
      links[round + 1]!,
    )) {
      edit(other, passage, words);
      await writing.holds(seen);
    }
  },
);

test("a chapter's new file is seen, and so is its first edit", async () => {
  const file = "content/chapters/08-round-three.mdx";
  writing.project.write(file, "---\ntitle: Round three\ndek: What may come.\ndraft: true\n---\n\nNobody knows.\n");
  await writing.holds("Nobody knows.");
  edit(file, "Nobody", "Everybody");
  await writing.holds("Everybody knows.");
});
