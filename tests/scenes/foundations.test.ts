import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf } from "../../src/charts/foundations/layout.ts";
import { investmentYears, namedYears, type FoundationsRows, type Label } from "../../src/charts/foundations/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import type { Words } from "../../src/scene/scene.ts";
import { foundations } from "../../src/scenes/foundations.ts";
import { areas, drawn, ledger, markOf, opacityOf, tenths } from "./drawn.ts";
import { squaresIn } from "./squares-in.ts";

const { rows: given, frame } = drawn(foundations);
const rows = given as FoundationsRows;
const sizes = areas(foundations.stillHeight);
const phone = sizes[2]!;
const step = (id: string) => foundations.keyframes.findIndex((keyframe) => keyframe.id === id);
const fact = (id: string) => ledger.facts[id]!.value;
const number = (mark: Leaf, attr: string) => Number(mark.attrs[attr]);
const squares = (mark: Leaf) => String(mark.attrs["d"]).split("z").length - 1;
const millionsIn = (year: number) => rows.jobs.find((row) => row.year === year)!.millions;
const words = ledger.scenes["foundations"]!.labels as Words<Label>;

test("rows equal the facts that the labels print", () => {
  for (const year of namedYears) expect(millionsIn(year)).toBe(fact(`jobs-${year}`));
  for (const year of investmentYears) {
    expect(rows.chinese[year]).toBe(fact(`fdi-cn-${year}`));
    expect(rows.american[year]).toBe(fact(`fdi-us-${year}`));
  }
  const { direct, low, high, quarter, epi } = rows.measures;
  expect([direct, low, high, quarter, epi]).toEqual(
    ["china-share-direct", "china-jobs-low", "china-jobs-high", "china-share-adh", "china-jobs-epi"].map(fact),
  );
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
  expect(rows.chinese[2016]).toBeGreaterThan(2.5 * rows.chinese[2015]!);
  expect(1 - rows.chinese[2018]! / rows.chinese[2016]!).toBeCloseTo(0.9, 1);
});

test.each(sizes)("at $width × $height each step ends its line on its year's jobs, over zero", (size) => {
  const { zero, jobs } = layoutOf({ rows, words, language: "en-GB" }, size);
  namedYears.forEach((year, i) => {
    const marks = frame(i, size);
    const front = markOf(marks, "jobs-front");
    expect(number(front, "cx")).toBeCloseTo(jobs.x(year), 6);
    expect(zero - number(front, "cy")).toBeCloseTo((jobs.height * millionsIn(year)) / jobs.most, 6);
    expect(number(markOf(marks, "ground"), "y1")).toBeCloseTo(zero, 6);
    for (const named of namedYears)
      expect(opacityOf(markOf(marks, `jobs-${named}`)), `${named} at ${year}`).toBe(named <= year ? 1 : 0);
  });
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

test.each(sizes)(
  "at $width × $height shares fill their part of a whole bar and jobs are squares of a hundred thousand",
  (size) => {
    const marks = frame(step("how-much-is-china"), size);
    for (const [row, percent] of [
      [0, rows.measures.direct],
      [2, rows.measures.quarter],
    ] as const) {
      expect(
        number(markOf(marks, `share-${row}`), "width") / number(markOf(marks, `whole-${row}`), "width"),
      ).toBeCloseTo(percent / 100, 9);
    }
    expect(squares(markOf(marks, "jobs-low"))).toBe(fact("china-jobs-low") * 10);
    expect(squares(markOf(marks, "jobs-low")) + squares(markOf(marks, "jobs-high"))).toBe(fact("china-jobs-high") * 10);
    expect(squares(markOf(marks, "jobs-epi"))).toBe(fact("china-jobs-epi") * 10);
  },
);

test("the measures never lie on the line of jobs", () => {
  const on = (marks: readonly Leaf[], ...keys: string[]) => keys.some((key) => opacityOf(markOf(marks, key)) > 0);
  for (const playhead of tenths(foundations)) {
    const marks = frame(playhead, phone);
    expect(
      on(marks, "jobs-line", "jobs-area") && on(marks, "share-0", "jobs-low", "share-2", "jobs-epi"),
      `playhead ${playhead}`,
    ).toBe(false);
  }
});

test("a later gain is drawn as later, in squares of a hundred dollars", () => {
  const marks = frame(step("cheaper-goods"), phone);
  expect(squares(markOf(marks, "gain-squares")) * 100).toBe(fact("household-gain"));
  for (const key of ["gain", "gain-squares", "gain-who-0"])
    expect(String(markOf(marks, key).attrs["class"])).toMatch(/\blater\b/);
});

test.each(sizes)(
  "at $width × $height investment stands on zero, as high as its amounts, and says which are weak, implied or later",
  (size) => {
    const marks = frame(step("investment"), size);
    const ground = number(markOf(marks, "ground"), "y1");
    const scale = number(markOf(marks, "china-2016"), "height") / rows.chinese[2016]!;
    for (const year of investmentYears) {
      for (const [key, amounts] of [
        [`us-${year}`, rows.american],
        [`china-${year}`, rows.chinese],
      ] as const) {
        const column = markOf(marks, key);
        expect(number(column, "height")).toBeCloseTo(scale * amounts[year]!, 6);
        expect(number(column, "y") + number(column, "height")).toBeCloseTo(ground, 6);
      }
    }
    const classes = ["us-2015", "china-2015", "us-2016", "us-2018", "china-2018"].map(
      (key) => markOf(marks, key).attrs["class"],
    );
    expect(classes).toEqual(["us soft", "cn soft", "us open", "later tint", "cn"]);
  },
);

/** Marks that belong to one view only, without the ground that all share. */
const own = [
  ["jobs-line", "jobs-area"],
  ["whole-0", "jobs-low", "jobs-epi"],
  ["gain-squares"],
  ["china-2016", "us-2017"],
] as const;

test("halfway between views one of them still stands, and at no playhead do two", () => {
  const seen = (playhead: number) =>
    own.filter((keys) => keys.some((key) => opacityOf(markOf(frame(playhead, phone), key)) > 0)).length;
  for (const id of ["jobs-2018", "how-much-is-china", "cheaper-goods"]) {
    const marks = frame(step(id) + 0.5, phone);
    expect(
      own.some((keys) => keys.every((key) => opacityOf(markOf(marks, key)) === 1)),
      id,
    ).toBe(true);
  }
  fc.assert(
    fc.property(fc.double({ min: step("jobs-2018"), max: step("investment"), noNaN: true }), (playhead) => {
      expect(seen(playhead)).toBeLessThanOrEqual(1);
    }),
  );
});

test("squares of money say what one of them is wherever they are seen", () => {
  for (const size of sizes) {
    for (const playhead of tenths(foundations)) {
      const marks = frame(playhead, size);
      const [seen, said] = ["gain-squares", "square-dollars"].map((key) => opacityOf(markOf(marks, key))) as [
        number,
        number,
      ];
      expect(said, `playhead ${playhead}`).toBe(seen);
      if (seen)
        expect(number(markOf(marks, "square-dollars"), "y")).toBeGreaterThan(number(markOf(marks, "ground"), "y1"));
    }
  }
});

test.each([...sizes, { width: 343, height: 205 }])(
  "at $width × $height bars and squares keep clear of the rules between papers",
  (size) => {
    const marks = frame(step("how-much-is-china"), size);
    const rules = [number(markOf(marks, "ground"), "y1"), number(markOf(marks, "measure-rule"), "y1")];
    const bars = ["whole-0", "whole-2"].map((key) => [
      number(markOf(marks, key), "y"),
      number(markOf(marks, key), "y") + number(markOf(marks, key), "height"),
    ]);
    const ranks = ["jobs-low", "jobs-high", "jobs-epi"].flatMap((key) =>
      squaresIn(markOf(marks, key).attrs["d"]).map(({ y, side }) => [y, y + side]),
    );
    for (const [top, bottom] of [...bars, ...ranks])
      for (const rule of rules) expect(top! > rule + 2 || bottom! < rule - 2).toBe(true);
  },
);
