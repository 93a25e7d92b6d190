import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { gradeOf } from "../../src/check/reading-level.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";

test("long words and long sentences raise the grade", () => {
  const plain = gradeOf(["The cat sat on the mat.", "It was a fine day."]);
  const longer = gradeOf(["The cat sat on the mat and it was a fine day."]);
  const harder = gradeOf(["Institutional considerations notwithstanding, deliberations continued indefinitely."]);
  expect(plain).toBeLessThan(longer);
  expect(longer).toBeLessThan(harder);
  expect(harder).toBeGreaterThan(20);
});

test("a chapter that is hard to read is told at its hardest sentence, as a warning (ACCESS 24)", () => {
  const heavy =
    "Bilateral institutional considerations notwithstanding, administrative deliberations continued indefinitely.";
  const words = `Negotiators considered alternative enforcement arrangements. Representatives anticipated retaliatory countermeasures. ${heavy} Officials recommended additional consultations. `;
  const files = new Map([
    ...smallStory,
    [chapter, `${smallStory.get(chapter)!}\n${words}${words.replace(heavy, "")}\n`],
  ]);
  expect(checkContent(files, smallScenes).map(formatProblem)).toMatchInlineSnapshot(`
    [
      "content/chapters/01-round-one.mdx:38:119: warning: this chapter reads at grade 15.3, above 10; its hardest sentence is this one, of 8 words (“Bilateral institutional considerations notwithstanding, administrative deliberations …”): split it, or say it in shorter words",
    ]
  `);
});
