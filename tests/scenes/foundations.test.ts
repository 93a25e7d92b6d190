import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf } from "../../src/charts/foundations/layout.ts";
import { namedYears, type FoundationsRows, type Label } from "../../src/charts/foundations/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import type { Words } from "../../src/scene/scene.ts";
import { foundations } from "../../src/scenes/foundations.ts";
import { areas, drawn, fact, ledger, markOf, opacityOf } from "./drawn.ts";
import { boxOf } from "./legible.ts";
import { squaresIn } from "./squares-in.ts";

const { rows: given, frame, at: step } = drawn(foundations);
const rows = given as FoundationsRows;
const sizes = areas(foundations.stillHeight);
const phone = sizes[2]!;
const number = (mark: Leaf, attr: string) => Number(mark.attrs[attr]);
const squares = (mark: Leaf) => String(mark.attrs["d"]).split("z").length - 1;
const millionsIn = (year: number) => rows.jobs.find((row) => row.year === year)!.millions;
const words = ledger.scenes["foundations"]!.labels as Words<Label>;

test("rows equal the facts that the labels print", () => {
  for (const year of namedYears) expect(millionsIn(year)).toBe(fact(`jobs-${year}`));
  expect([rows.tenth, rows.quarter]).toEqual(["china-share-direct", "china-share-adh"].map(fact));
  expect(fact("factory-jobs-lost")).toBeCloseTo(millionsIn(2000) - millionsIn(2010), 9);
  expect(rows.household).toBe(fact("household-gain"));
});

test("every year from 1979 to 2018 has a row, in order", () => {
  expect(rows.jobs.map(({ year }) => year)).toEqual(Array.from({ length: 40 }, (_, i) => 1979 + i));
});

test("what the titles claim follows from the rows", () => {
  expect(Math.max(...rows.jobs.map(({ millions }) => millions))).toBe(millionsIn(1979));
  expect(Math.min(...rows.jobs.map(({ millions }) => millions))).toBe(millionsIn(2010));
  expect(millionsIn(2000) / millionsIn(1979)).toBeGreaterThan(0.85);
  expect(1 - millionsIn(2010) / millionsIn(2000)).toBeCloseTo(1 / 3, 2);
  expect(millionsIn(2018)).toBeGreaterThan(millionsIn(2010));
});

test.each(sizes)("at $width × $height each step ends its line on its year's jobs, over zero", (size) => {
  const { zero, jobs } = layoutOf({ rows, words, language: "en-GB" }, size);
  for (const year of [2000, 2018] as const) {
    const marks = frame(step(`jobs-${year}`), size);
    const front = markOf(marks, "jobs-front");
    expect(number(front, "cx")).toBeCloseTo(jobs.x(year), 6);
    expect(zero - number(front, "cy")).toBeCloseTo((jobs.height * millionsIn(year)) / jobs.most, 6);
    expect(number(markOf(marks, "ground"), "y1")).toBeCloseTo(zero, 6);
    for (const named of namedYears)
      expect(opacityOf(markOf(marks, `jobs-${named}`)), `${named} at ${year}`).toBe(named <= year ? 1 : 0);
  }
});

test("China's joining of the WTO stands between 2001 and 2002, once the line has come so far", () => {
  const { jobs } = layoutOf({ rows, words, language: "en-GB" }, phone);
  const [before, after] = [frame(step("jobs-2000"), phone), frame(step("jobs-2018"), phone)];
  expect(opacityOf(markOf(before, "wto-line"))).toBe(0);
  expect(opacityOf(markOf(after, "wto-line"))).toBe(1);
  const at = jobs.x.invert(number(markOf(after, "wto-line"), "x1"));
  expect(at).toBeGreaterThan(2001.9);
  expect(at).toBeLessThan(2002);
});

test("the line grows and never shows a year ahead of the reader", () => {
  const moment = fc.double({ min: 0, max: step("jobs-2018"), noNaN: true });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [early, later] = [Math.min(a, b), Math.max(a, b)].map((playhead) =>
        number(markOf(frame(playhead, phone), "jobs-front"), "cx"),
      ) as [number, number];
      expect(later).toBeGreaterThanOrEqual(early - 1e-9);
      const marks = frame(a, phone);
      const front = number(markOf(marks, "jobs-front"), "cx");
      for (const year of namedYears) {
        const dot = markOf(marks, `jobs-dot-${year}`);
        if (opacityOf(dot) === 1) expect(number(dot, "cx")).toBeLessThanOrEqual(front + 1e-9);
      }
    }),
  );
});

test.each(sizes)("at $width × $height a tenth and a quarter of the bar of lost jobs are marked on it", (size) => {
  for (const id of ["how-much-is-china", "bargain"]) {
    const marks = frame(step(id), size);
    const width = (key: string) => number(markOf(marks, key), "width");
    expect(width("lost-tenth") / width("lost-whole")).toBeCloseTo(rows.tenth / 100, 9);
    expect(width("lost-quarter") / width("lost-whole")).toBeCloseTo(rows.quarter / 100, 9);
    expect(number(markOf(marks, "tenth-tick"), "x1")).toBeCloseTo(width("lost-tenth"), 9);
    expect(number(markOf(marks, "quarter-tick"), "x1")).toBeCloseTo(width("lost-quarter"), 9);
    for (const key of ["lost", "tenth", "tenth-who", "quarter", "quarter-who"])
      expect(opacityOf(markOf(marks, key)), key).toBe(1);
  }
});

test.each(sizes)(
  "at $width × $height jobs lost and what buyers gained stand in one frame, one below the other",
  (size) => {
    const marks = frame(step("bargain"), size);
    const bar = markOf(marks, "lost-whole");
    const bottom = number(bar, "y") + number(bar, "height");
    const gain = squaresIn(markOf(marks, "gain-squares").attrs["d"]);
    expect(opacityOf(bar) * opacityOf(markOf(marks, "gain-squares"))).toBe(1);
    for (const { y } of gain) expect(y).toBeGreaterThan(bottom);
    expect(opacityOf(markOf(frame(step("how-much-is-china"), size), "gain-squares"))).toBe(0);
  },
);

test.each([
  { width: 940, height: 640 },
  { width: 1700, height: 1150 },
])("at $width × $height the words about the bar of lost jobs stand clear of it", (size) => {
  const marks = frame(step("how-much-is-china"), size);
  const bar = markOf(marks, "lost-whole");
  const top = number(bar, "y");
  expect(top - boxOf(markOf(marks, "tenth-who")).bottom).toBeGreaterThanOrEqual(5);
  expect(boxOf(markOf(marks, "quarter")).top - top - number(bar, "height")).toBeGreaterThanOrEqual(5);
});

test("a later gain is drawn as later, in squares of a hundred dollars", () => {
  const marks = frame(step("bargain"), phone);
  expect(squares(markOf(marks, "gain-squares")) * 100).toBe(fact("household-gain"));
  for (const key of ["gain-squares", "gain-who-0"])
    expect(String(markOf(marks, key).attrs["class"])).toMatch(/\blater\b/);
});

/** Marks that belong to one form only. */
const own = [
  ["jobs-line", "jobs-area"],
  ["lost-whole", "lost-tenth"],
] as const;

test("forms that have nothing in common fade into one another: no two are ever seen together", () => {
  fc.assert(
    fc.property(fc.double({ min: step("jobs-2018"), max: step("bargain"), noNaN: true }), (playhead) => {
      const marks = frame(playhead, phone);
      const seen = own.filter((keys) => keys.some((key) => opacityOf(markOf(marks, key)) > 0));
      expect(seen.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("each form stays until its title goes, at 60% of the way, and the next comes with its own", () => {
  const seen = (way: number) =>
    own.findIndex((keys) => keys.some((key) => opacityOf(markOf(frame(step("jobs-2018") + way, phone), key)) > 0));
  expect([seen(0.5), seen(0.62)]).toEqual([0, 1]);
});
