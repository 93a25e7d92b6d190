import { afterAll, beforeAll, expect, test } from "vitest";
import { startWriting, type Writing } from "./writing.ts";

let writing: Writing;
beforeAll(async () => void (writing = await startWriting()), 180_000);
afterAll(() => writing.stop());

const chapter = "content/chapters/01-round-one.mdx";

/** Puts other words in place of a passage that must be there. */
function edit(file: string, passage: string, words: string): void {
  const before = writing.project.read(file);
  expect(before).toContain(passage);
  writing.project.write(file, before.replace(passage, words));
}

/** A passage of a file, what stands there after an edit, and what the page then holds. */
const edits = [
  ["content/interface.yaml", "rows_link: The", "rows_link: All the", "All the numbers behind"],
  ["content/scenes/truce-clock.yaml", "title: A dinner in", "title: A supper in", "A supper in Buenos Aires"],
  [chapter, "Over dinner", "Over supper", "Over supper Donald Trump"],
] as const;

// Each leaves the page in another state: drawn, not drawn for want of a fact, of a chapter, of the ledger.
test.each([
  ["a word misspelt", chapter, "Over dinner", "Over dinnner", '"dinnner" is not in the dictionary; write "dinner"'],
  [
    "a fact that is not there",
    chapter,
    '<Fact id="truce-days"',
    '<Fact id="truce-dais"',
    'no fact "truce-dais" in content/facts.yaml; did you mean "truce-days"?',
  ],
  [
    "a tag never closed",
    chapter,
    "</Scene>",
    "",
    "<Scene> is opened here and never closed; write </Scene> after line ",
  ],
  ["a tab in the facts", "content/facts.yaml", "truce-days:", "truce-days:\n\tnote:", "content/facts.yaml:7:1: "],
])(
  "%s lies over the page until it is mended, and edits after that show again",
  async (_what, file, right, wrong, says) => {
    const before = writing.project.read(file);
    edit(file, right, wrong);
    await writing.overlaid(says).finally(() => writing.project.write(file, before));
    await writing.holds("Over dinner");
    for (const [other, passage, words, seen] of edits) {
      const kept = writing.project.read(other);
      edit(other, passage, words);
      await writing.holds(seen);
      writing.project.write(other, kept);
    }
  },
  180_000,
);

test("a chapter's new file is seen, and so is its first edit", async () => {
  const file = "content/chapters/08-round-three.mdx";
  writing.project.write(file, "---\ntitle: Round three\ndek: What may come.\ndraft: true\n---\n\nNobody knows.\n");
  await writing.holds("Nobody knows.");
  edit(file, "Nobody", "Everybody");
  await writing.holds("Everybody knows.");
}, 180_000);
