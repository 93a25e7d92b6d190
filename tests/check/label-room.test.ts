import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/read-content.ts";
import { checkLabelRoom } from "../../src/check/label-room.ts";
import type { SceneShape } from "../../src/check/scene-shape.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { text, type Mark, type Size } from "../../src/marks/mark.ts";
import { rowWhere } from "../../src/charts/parts/row-where.ts";
import { scenes } from "../../src/scenes/index.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes, smallStory, withMistake } from "./small-story.ts";

/** The small story's scene with a chart of its one label, which `draw` places. */
const withChart = (draw: (words: string, playhead: number, size: Size) => readonly Mark[]): SceneShape => ({
  ...smallScenes[0]!,
  stillHeight: 200,
  select: () => null,
  layOut:
    ({ words }, size) =>
    (playhead) =>
      draw(words["net"]!, playhead, size),
});
const file = "content/scenes/volleys.yaml";
const ledger = readLedger(readContent("."));
const told = (scene: SceneShape, label = "the net", files = withMistake(file, "net: the net", `net: ${label}`)) =>
  checkContent(files, [scene]).map(formatProblem);

describe("a label of the small story", () => {
  const plain = withChart((words, _playhead, { height }) => [text("net", 10, height / 2, words)]);

  test("that has room is not told", () => {
    expect(told(plain)).toEqual([]);
  });
  test("that is cut off is told at its line, with the picture’s size and what is too much", () => {
    expect(told(plain, "the net that hangs between the two halves of the court")).toEqual([
      'content/scenes/volleys.yaml:4:8: “the net that hangs between the two halves of the court” is cut off at "court" in a picture of 288 × 190 pixels; shorten it by about 10 characters',
    ]);
  });
  test("with a fact in it is measured as it prints", () => {
    expect(told(plain, '"the net that hangs over {list-1}, {list-1}"')[0]).toContain(
      "the net that hangs over US$50\u00a0billion, US$50\u00a0billion” is cut off",
    );
  });
  test("that is cut off at a later step only names that step", () => {
    const later = withChart((words, playhead) => [text("net", playhead === 2 ? 200 : 10, 100, words)]);
    expect(told(later, "the net between the halves")[0]).toContain(
      'is cut off at "list-3" in a picture of 288 × 190 pixels',
    );
  });
  test("that is not seen where it does not fit is not told", () => {
    expect(
      told(
        withChart((words, playhead) => [text("net", playhead ? 300 : 10, 100, words, { opacity: playhead ? 0 : 1 })]),
      ),
    ).toEqual([]);
  });
  test("over other words is told", () => {
    const beside = withChart((words) => [text("net", 10, 100, words), text("one", 120, 100, "one square")]);
    expect(told(beside)).toEqual([]);
    expect(told(beside, "the net of the court")).toEqual([
      'content/scenes/volleys.yaml:4:8: “the net of the court” overlaps “one square” at "court" in a picture of 320 × 200 pixels; shorten one of them by about 2 characters',
    ]);
  });
  test("above the upper edge is told", () => {
    expect(told(withChart((words) => [text("net", 10, 2, words)]))[0]).toContain("“the net” is cut off above or below");
  });
  test("whose fact is not there, or whose dataset is not there, has its own fault alone", () => {
    const long = "the net that hangs between the two halves of the court {list-9}";
    expect(told(plain, `"${long}"`)).toEqual([expect.stringContaining('no fact "list-9"')]);
    expect(checkLabelRoom({ ...plain, datasets: ["lits"] }, readLedger(smallStory))).toEqual([]);
  });
});

describe("a chart that its rows do not fit is told", () => {
  const plain = withChart((words, _playhead, { height }) => [text("net", 10, height / 2, words)]);
  const lost = (select: SceneShape["select"]): string[] => told({ ...plain, select: select! });

  test("at the file that the chart names, with what it misses there", () => {
    expect(lost((tables) => rowWhere(tables, "lists", { list: "fourth" }))).toEqual([
      'content/data/lists.csv:1:1: picture "volleys" cannot be drawn: no row of content/data/lists.csv has "fourth" in column "list"; give the row that name again, or ask the chart maker',
    ]);
    expect(lost((tables) => rowWhere(tables, "lists", { list: "third" }))).toEqual([]);
  });
  test("with all its files where it does not say what it misses", () => {
    const says = (where: string) => [
      `content/data/lists.csv:1:1: picture "volleys" cannot be drawn: a row or a number is missing that it draws${where}; see what you changed in content/data/lists.csv, or ask the chart maker`,
    ];
    expect(lost((tables) => tables["lists"]!.find((row) => row["list"] === "fourth")!["usd_bn"])).toEqual(says(""));
    expect(told(withChart((words, playhead) => [text("net", playhead === 1 ? NaN : 10, 100, words)]))).toEqual(
      says(' at "list-1"'),
    );
  });
  test("but not where the file has a fault of its own", () => {
    const files = withMistake("content/data/lists.csv", "third,200", "fourth,2OO");
    expect(
      checkLabelRoom({ ...plain, select: (tables) => rowWhere(tables, "lists", { list: "third" }) }, readLedger(files)),
    ).toEqual([]);
  });
  test("and months that are not twelve are told instead", () => {
    const months = (names: string) =>
      checkContent(withMistake(file, "net: the net", `net: the net\n  months: ${names}`), [
        {
          ...plain,
          labels: ["net", "months"],
          layOut:
            ({ words }) =>
            () => [text("net", words["months"]!.split(" ").length === 12 ? 10 : NaN, 100, "net")],
        },
      ]).map(formatProblem);
    expect(months("J F M A M J J A S O N D")).toEqual([]);
    expect(months("J F M A M J J A S O N")).toEqual([
      "content/scenes/volleys.yaml:5:11: these are not twelve names; write one for each month, in order, with a space between",
    ]);
  });
});

test("a label that pushes others out of its picture is told, and not those", () => {
  const pushing = {
    ...withChart(() => []),
    labels: ["net", "one"],
    layOut:
      ({ words }: { words: Readonly<Record<string, string>> }) =>
      () => [
        text("net", 10, 40, words["net"]!),
        text("one", 130 + 12 * Math.max(0, words["net"]!.length - 12), 100, words["one"]!),
      ],
  };
  const long = (label: string) =>
    checkContent(withMistake(file, "net: the net", `net: ${label}\n  one: one square`), [pushing]).map(formatProblem);
  expect(long("the net")).toEqual([]);
  expect(long("the net of the small court")).toEqual([
    'content/scenes/volleys.yaml:4:8: “one square” is cut off at "court" in a picture of 288 × 190 pixels, since “the net of the small court” takes their room; shorten that by about 7 characters',
  ]);
});

describe("the words of a guess", () => {
  const real = scenes["two-ledgers"]!;
  const written = ledger.scenes["two-ledgers"]!;
  const guessed = (changed: Partial<NonNullable<typeof written.guess>>): string[] =>
    checkLabelRoom(real, {
      ...ledger,
      scenes: { ...ledger.scenes, "two-ledgers": { ...written, guess: { ...written.guess!, ...changed } } },
    }).map(({ message }) => message);

  test("have room", () => {
    expect(guessed({})).toEqual([]);
    expect(guessed({ here: "draw the years here", known: "in 2001: {us-deficit-2001 short}" })).toEqual([]);
  });
  test.each([
    ["known", "2001, the year China joined: {us-deficit-2001 short}"],
    ["end", "in the year 2017 it stands at {us-deficit-2017}, as counted in April 2018"],
    ["here", "put your finger here and draw the years to 2017"],
  ] as const)("that are too long are told: %s", (field, words) => {
    expect(guessed({ [field]: words })).toEqual([
      expect.stringMatching(/is cut off in a picture of \d+ × \d+ pixels; shorten it by about \d+ characters/),
    ]);
  });
});

test.each(Object.values(scenes))(
  "the labels of $id have room, and many of them, made longer, are told at their own line",
  (scene) => {
    expect(checkLabelRoom(scene, ledger)).toEqual([]);
    const words = ledger.scenes[scene.id]!;
    const tried = scene.labels.filter((_, i) => i % 4 === 0);
    const found = tried.filter((name) => {
      const labels = {
        ...words.labels,
        [name]: `${words.labels[name]} and some more words, which nobody has room for`,
      };
      const { line } = ledger.at(`content/scenes/${scene.id}.yaml`, ["labels", name]);
      return checkLabelRoom(scene, { ...ledger, scenes: { ...ledger.scenes, [scene.id]: { ...words, labels } } }).some(
        (problem) => problem.line === line,
      );
    });
    expect(found.length).toBeGreaterThanOrEqual(tried.length / 5);
  },
);
