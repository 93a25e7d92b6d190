import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { perChapter, syntheticStory } from "./synthetic-story.ts";

test("a story of any length that `npm run bench:scale` measures has its scenes and facts, and no fault", () => {
  const files = syntheticStory(3);
  const named = (pattern: RegExp) => [...files.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);
  const scenes = named(/^content\/scenes\/(.*)\.yaml$/).map((id) => {
    const facts = [...new Set(files.get(`src/charts/${id}.ts`)!.match(/fact-\d+-\d+/g))];
    return {
      id,
      datasets: [],
      facts,
      labels: ["unit", ...facts],
      keyframes: ["first", "second", "third"].map((step) => ({ id: step })),
    };
  });
  expect(
    checkContent(files, scenes)
      .filter(({ file }) => file !== "content/words.txt")
      .map(formatProblem),
  ).toEqual([]);
  expect(scenes).toHaveLength(3 * perChapter.scenes);
  expect(files.get("content/facts.yaml")!.trim().split("\n")).toHaveLength(3 * perChapter.facts);
  expect(named(/^content\/chapters\/(.*)\.mdx$/)).toHaveLength(3);
});
