import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readBoard } from "../../src/storyboard/board.ts";
import { smallScenes, smallStory, withMistake } from "../check/small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";
const words = "content/scenes/volleys.yaml";
const stepsOf = (files: ReadonlyMap<string, string>) => readBoard(files, smallScenes).chapters[0]!.scenes[0]!.steps;
const stepWith = (files: ReadonlyMap<string, string>) =>
  stepsOf(files)
    .filter(({ problems }) => problems.length > 0)
    .map(({ at }) => at);

test("every step stands in reading order with its card as a reader reads it, facts printed", () => {
  expect(stepsOf(smallStory).map(({ at, when, card, words }) => ({ at, when, card, words }))).toEqual([
    { at: "court", when: undefined, card: ["The court is empty in 2018."], words: 6 },
    { at: "list-1", when: "6 July 2018", card: ["The first list is worth US$50\u00a0billion."], words: 7 },
    { at: "list-3", when: "24 September 2018", card: ["The third is worth $200bn."], words: 5 },
  ]);
});

test("a second step at a keyframe has the second address, and the keyframe's words", () => {
  const steps = stepsOf(withMistake(chapter, 'at="list-3"', 'at="list-1"'));
  expect(steps.map(({ id }) => id)).toEqual(["volleys-court", "volleys-list-1", "volleys-list-1-2"]);
});

test("what is said later carries its mark", () => {
  const [step] = stepsOf(
    withMistake(
      chapter,
      "The court is empty in 2018.",
      'It is empty. <Later when="6 March 2019">It was <Fact id="deficit-2018" />.</Later>',
    ),
  );
  expect(step!.card).toEqual(["It is empty. [later] It was US$419.2\u00a0billion."]);
});

test("a problem of a card, a title or a text alternative stands at its step", () => {
  expect(stepWith(withMistake(chapter, "The first list is worth", "The 17th list is worth 17 and"))).toEqual([
    "list-1",
  ]);
  expect(stepWith(withMistake(words, "alt: All squares are pale.", "alt: A chart showing pale squares."))).toEqual([
    "court",
  ]);
  expect(
    stepWith(withMistake(words, "alt: Squares worth {list-3} cross", "alt: Squares worth {list-2} cross")),
  ).toEqual(["list-3"]);
});

test.each([
  ["in a scene's subtitle", words, "in US dollars", "in 17 US dollars", "scene"],
  ["in a chapter's text", chapter, "The average was", "The 17 averages were", "chapter"],
  ["in the facts", "content/facts.yaml", "value: 21", "value: many", "story"],
] as const)("a problem %s stands where it belongs", (_, file, from, to, where) => {
  const board = readBoard(withMistake(file, from, to), smallScenes);
  const [front] = board.chapters;
  const counts = {
    story: board.problems.length,
    chapter: front!.problems.length,
    scene: front!.scenes[0]!.problems.length,
  };
  expect(counts[where]).toBeGreaterThan(0);
});

test("every problem of the check stands on the board once", () => {
  const files = new Map(smallStory);
  files.set(
    chapter,
    files
      .get(chapter)!
      .replace("The first list", "The 17 lists")
      .replace("The average", "The 18 averages")
      .replace('at="list-3"', 'at="list-4"'),
  );
  files.set(
    words,
    files.get(words)!.replace("in US dollars", "in 19 dollars").replace("{list-1 short}", "{list-1 shrot}"),
  );
  files.set("content/facts.yaml", `${files.get("content/facts.yaml")}extra: { what: x }\n`);
  const board = readBoard(files, smallScenes);
  const shown = [
    ...board.problems,
    ...board.chapters.flatMap((one) => [
      ...one.problems,
      ...one.scenes.flatMap((scene) => [...scene.problems, ...scene.steps.flatMap((step) => step.problems)]),
    ]),
  ];
  const lines = (problems: typeof shown) =>
    problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).sort();
  expect(lines(shown)).toEqual(lines(checkContent(files, smallScenes)));
  expect(shown.length).toBeGreaterThan(5);
});
