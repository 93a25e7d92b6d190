import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/files.ts";
import { checkLabelRoom } from "../../src/check/label-room.ts";
import type { SceneShape } from "../../src/check/uses.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { text, type Mark, type Size } from "../../src/marks/mark.ts";
import { scenes } from "../../src/scenes/index.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes, smallStory, withMistake } from "./small-story.ts";

/** The small story's scene with a chart of its one label; `draw` places it. */
const withChart = (draw: (words: string, playhead: number, size: Size) => readonly Mark[]): SceneShape =>
  ({ ...smallScenes[0]!, stillHeight: 200, select: () => null, frame: ({ words }, playhead, size) => draw(words["net"]!, playhead, size) });
const file = "content/scenes/volleys.yaml";
const told = (scene: SceneShape, label = "the net", files = withMistake(file, "net: the net", `net: ${label}`)) => checkContent(files, [scene]).map(formatProblem);

describe("a label of the small story", () => {
  const plain = withChart((words, _playhead, { height }) => [text("net", 10, height / 2, words)]);

  test("that has room is not told", () => {
    expect(told(plain)).toEqual([]);
  });
  test("that is cut off is told at its line, with the picture’s size and what is too much", () => {
    expect(told(plain, "the net that hangs between the two halves of the court")).toEqual([
      'content/scenes/volleys.yaml:5:8: “the net that hangs between the two halves of the court” is cut off at "court" in a picture of 288 × 190 pixels; shorten it by about 10 characters',
    ]);
  });
  test("with a fact in it is measured as it prints", () => {
    expect(told(plain, '"the net that hangs over {list-1}, {list-1}"')[0]).toContain("the net that hangs over US$50\u00a0billion, US$50\u00a0billion” is cut off");
  });
  test("that is cut off at a later step only names that step", () => {
    const later = withChart((words, playhead) => [text("net", playhead === 2 ? 200 : 10, 100, words)]);
    expect(told(later, "the net between the halves")[0]).toContain('is cut off at "list-3" in a picture of 288 × 190 pixels');
  });
  test("that is not seen where it does not fit is not told", () => {
    expect(told(withChart((words, playhead) => [text("net", playhead ? 300 : 10, 100, words, { opacity: playhead ? 0 : 1 })]))).toEqual([]);
  });
  test("over other words is told", () => {
    const beside = withChart((words) => [text("net", 10, 100, words), text("one", 120, 100, "one square")]);
    expect(told(beside)).toEqual([]);
    expect(told(beside, "the net of the court")).toEqual(['content/scenes/volleys.yaml:5:8: “the net of the court” overlaps “one square” at "court" in a picture of 320 × 200 pixels; shorten one of them by about 2 characters']);
  });
  test("above the upper edge is told", () => {
    expect(told(withChart((words) => [text("net", 10, 2, words)]))[0]).toContain("“the net” is cut off above or below");
  });
  test("whose fact is not there, or whose chart cannot draw the rows, has its own fault alone", () => {
    const long = "the net that hangs between the two halves of the court {list-9}";
    expect(told(plain, `"${long}"`)).toEqual([expect.stringContaining('no fact "list-9"')]);
    expect(told({ ...plain, select: () => { throw new Error("no such row"); } })).toEqual([]);
    expect(checkLabelRoom({ ...plain, datasets: ["lits"] }, readLedger(smallStory))).toEqual([]);
  });
});

const ledger = readLedger(readContent("."));

test.each(Object.values(scenes))("the labels of $id have room, and most of them, made longer, are told at their own line", (scene) => {
  expect(checkLabelRoom(scene, ledger)).toEqual([]);
  const words = ledger.scenes[scene.id]!;
  const tried = scene.labels.filter((_, i) => i % 4 === 0);
  const found = tried.filter((name) => {
    const labels = { ...words.labels, [name]: `${words.labels[name]} and some more words, which nobody has room for` };
    const { line } = ledger.at(`content/scenes/${scene.id}.yaml`, ["labels", name]);
    return checkLabelRoom(scene, { ...ledger, scenes: { ...ledger.scenes, [scene.id]: { ...words, labels } } }).some((problem) => problem.line === line);
  });
  expect(found.length).toBeGreaterThanOrEqual(tried.length / 3);
}, 30_000);
