import { expect, test } from "vitest";
import type { Leaf } from "../../src/marks/mark.ts";
import type { Square } from "../../src/marks/path.ts";
import { subpathsOf } from "../../src/marks/subpaths.ts";
import { party } from "../../src/scenes/party.ts";
import { areas, drawn, fact, markOf, opacityOf, tenths } from "./drawn.ts";
import { boxOf } from "./legible.ts";
import { squaresIn } from "./squares-in.ts";

const { frame } = drawn(party);
const sizes = [...areas(party.stillHeight), { width: 297, height: 180 }, { width: 352, height: 244 }];
const d = (marks: readonly Leaf[], key: string) => String(markOf(marks, key).attrs["d"]);
const squares = (marks: readonly Leaf[], key: string) => squaresIn(d(marks, key));

/** How many squares of a hundred are filled, a part of one counted as that part. */
function filled(marks: readonly Leaf[], key: string): number {
  const shapes = subpathsOf(d(marks, key)).map(({ points }) => points.map(({ x }) => x));
  const widths = shapes.map((xs) => Math.max(...xs) - Math.min(...xs));
  const { side } = squares(marks, "hundred")[0]!;
  return widths.reduce((sum, width) => sum + width / side, 0);
}

test.each(sizes)(
  "at $width × $height the survey fills 27 squares of a hundred for 2002, and 48 and a part for 2018",
  (size) => {
    const marks = frame(1, size);
    expect(squares(marks, "hundred").length).toBe(100);
    expect(filled(marks, "survey-first")).toBeCloseTo(27, 6);
    expect(squares(marks, "survey-last").length).toBe(48);
    expect(filled(marks, "survey-last")).toBeCloseTo(48.3, 1);
    expect(squares(marks, "survey-last").slice(0, 27)).toEqual(squares(marks, "survey-first"));
    expect([markOf(marks, "first").text, markOf(marks, "last").text]).toEqual(["27", "48"]);
  },
);

test.each(sizes)("at $width × $height each of the survey's numbers stands at the row that it reaches", (size) => {
  const marks = frame(1, size);
  const { side } = squares(marks, "hundred")[0]!;
  for (const year of ["first", "last"]) {
    const row = Math.min(...squares(marks, `survey-${year}`).map(({ y }) => y));
    const { top, bottom } = boxOf(markOf(marks, year));
    expect(top, year).toBeLessThan(row + side);
    expect(bottom, year).toBeGreaterThan(row);
  }
  expect(
    marks.filter(({ tag }) => tag === "line").map(({ key }) => key),
    "a stroke would read as a minus",
  ).toEqual([]);
});

test("the picture of the survey says that it was printed later", () => {
  const words = frame(1, sizes[0]!).filter(({ key, attrs }) => key.startsWith("survey-who") && attrs["opacity"] === 1);
  expect(words.map(({ text }) => text).join(" ")).toMatch(/later, in\s2021/);
});

test.each(sizes)("at $width × $height 2,958 squares vote for, 2 against, and 3 stay open, all of one size", (size) => {
  const marks = frame(0, size);
  const votes = ["for", "against", "abstained"].map((label) => squares(marks, `votes-${label}`));
  expect(votes.map(({ length }) => length)).toEqual([2958, 2, 3]);
  expect(votes.map(({ length }) => length)).toEqual(["npc-for", "npc-against", "npc-abstained"].map(fact));
  expect(markOf(marks, "votes-abstained").attrs["class"]).toBe("open");
  const all = votes.flat();
  expect(new Set(all.map(({ side }) => side)).size).toBe(1);
  expect(new Set(all.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(2963);
  for (const { x, y, side } of all) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + side).toBeLessThanOrEqual(size.width);
    expect(y + side).toBeLessThanOrEqual(size.height);
  }
});

test.each(sizes)("at $width × $height what is over of the votes for stands in the last row", (size) => {
  const rows = new Map<string, Square[]>();
  for (const square of squares(frame(0, size), "votes-for")) {
    const row = square.y.toFixed(2);
    rows.set(row, [...(rows.get(row) ?? []), square]);
  }
  const lengths = [...rows.values()].map(({ length }) => length);
  expect(new Set(lengths.slice(0, -1)).size).toBe(1);
  expect(lengths.at(-1)).toBeLessThanOrEqual(lengths[0]!);
});

test("the field of votes is one path that no frame writes anew", () => {
  const size = sizes[2]!;
  expect(new Set(tenths(party).map((playhead) => d(frame(playhead, size), "votes-for"))).size).toBe(1);
});

test("firms and votes are never seen together at a step", () => {
  const seen = (step: number) =>
    frame(step, sizes[2]!)
      .filter((mark) => opacityOf(mark) > 0)
      .map(({ key }) => key);
  expect(seen(0).filter((key) => /^(hundred|survey|first|last)/.test(key))).toEqual([]);
  expect(seen(1).filter((key) => /^(votes|field|for|against|abstained)/.test(key))).toEqual([]);
});
