import fc from "fast-check";
import { expect, test } from "vitest";
import { ledgerYears, pairYears, views, type TwoLedgersRows } from "../../src/charts/two-ledgers/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { stateAt } from "../../src/scene/scene.ts";
import { twoLedgers } from "../../src/scenes/two-ledgers.ts";
import { boxOf } from "./legible.ts";
import { areas, drawn, fact, ledger, markOf, opacityOf, tenths } from "./drawn.ts";

const { rows: given, frame, at: step } = drawn(twoLedgers);
const rows = given as TwoLedgersRows;
const sizes = areas(twoLedgers.stillHeight);
const phone = sizes[2]!;
const number = (mark: Leaf, attr: string) => Number(mark.attrs[attr]);
const height = (marks: readonly Leaf[], key: string) => number(markOf(marks, key), "height");
/** The y of a mark's foot, in pixels from the top. */
const foot = (mark: Leaf) => number(mark, "y") + number(mark, "height");

test("rows equal the facts that the labels print, to the last digit printed", () => {
  const printed = (id: string) => Math.abs(Number(fact(id).toFixed(ledger.facts[id]!.digits)));
  for (const year of ledgerYears)
    expect(Number(rows.china[year]!.toFixed(ledger.facts[`china-surplus-${year}`]!.digits))).toBe(
      printed(`china-surplus-${year}`),
    );
  for (const year of pairYears) expect(Number(rows.us[year]!.toFixed(1))).toBe(printed(`us-deficit-${year}`));
  expect(Number((rows.us[2017]! - rows.china[2017]!).toFixed(1))).toBe(printed("gap-2017"));
  const [named, memory, rest] = rows.parts as [number, number, number];
  expect([named, memory]).toEqual([fact("iphone-samsung"), fact("iphone-memory")]);
  expect(rest).toBeCloseTo(fact("iphone-parts") - named - memory, 6);
});

test("what the titles claim follows from the rows", () => {
  for (const year of pairYears) expect(rows.us[year]).toBeGreaterThan(rows.china[year]!);
  expect(rows.china[2018]).toBe(Math.max(...Object.values(rows.china)));
});

test.each(sizes)(
  "at $width × $height columns are as high as their amounts, from one zero line, in every view that shows them",
  (size) => {
    const shown: Record<string, readonly string[]> = {
      whose: ledgerYears.map((year) => `china-${year}`),
      "other-ledger": [...ledgerYears.map((year) => `china-${year}`), ...pairYears.map((year) => `us-${year}`)],
    };
    for (const [id, keys] of Object.entries(shown)) {
      const marks = frame(step(id), size);
      const zero = number(markOf(marks, "zero"), "y1");
      const scales = keys.map((key) => {
        const [who, year] = key.split("-") as ["us" | "china", string];
        const mark = markOf(marks, key);
        expect(opacityOf(mark)).toBe(1);
        expect(foot(mark)).toBeCloseTo(zero, 6);
        return number(mark, "height") / rows[who][year]!;
      });
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 9);
    }
  },
);

test.each(sizes)("at $width × $height the telephone’s parts are as high as they cost, on one scale", (size) => {
  const marks = frame(step("phone"), size);
  const between = number(markOf(marks, "part-1"), "y") - foot(markOf(marks, "part-0"));
  const scales = rows.parts.map((usd, i) => (height(marks, `part-${i}`) + between) / usd);
  for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 6);
});

test.each(sizes)(
  "at $width × $height assembly is 3 to 6 in a hundred of the telephone, the customs book’s all of it",
  (size) => {
    const marks = frame(step("phone"), size);
    const whole = height(marks, "phone-china");
    expect(height(marks, "assembly-low") / whole).toBeCloseTo(fact("iphone-assembly-low") / 100, 9);
    expect(height(marks, "assembly-high") / whole).toBeCloseTo(fact("iphone-assembly-high") / 100, 9);
    expect(foot(markOf(marks, "assembly-low"))).toBeCloseTo(foot(markOf(marks, "phone-china")), 6);
    const gap = number(markOf(marks, "part-1"), "y") - foot(markOf(marks, "part-0"));
    expect(height(marks, "part-0") + height(marks, "part-1") + height(marks, "part-2") + 3 * gap).toBeCloseTo(
      whole * (1 - fact("iphone-assembly-high") / 100),
      6,
    );
    const widths = ["part-0", "part-1", "part-2", "assembly-low", "assembly-high", "phone-china"].map((key) =>
      number(markOf(marks, key), "width"),
    );
    expect(new Set(widths).size).toBe(1);
  },
);

test("columns keep one zero line and one scale on the way as well", () => {
  const pairs = step("whose");
  fc.assert(
    fc.property(
      fc.double({ min: pairs, max: step("other-ledger"), noNaN: true }),
      fc.constantFrom(...sizes),
      (playhead, size) => {
        const marks = frame(playhead, size);
        const zero = number(markOf(marks, "zero"), "y1");
        const scales = ledgerYears.map((year) => {
          expect(foot(markOf(marks, `china-${year}`))).toBeCloseTo(zero, 6);
          return height(marks, `china-${year}`) / rows.china[year]!;
        });
        for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 9);
      },
    ),
  );
});

test("the one number never leaves the picture before its column has stood under it", () => {
  for (const playhead of tenths(twoLedgers).filter((at) => at <= step("other-ledger")))
    expect(opacityOf(markOf(frame(playhead, phone), "number"))).toBe(1);
  const marks = frame(step("whose"), phone);
  const column = markOf(marks, "china-2018");
  expect(number(markOf(marks, "number"), "x")).toBeCloseTo(number(column, "x") + number(column, "width") / 2, 6);
  expect(number(markOf(marks, "number"), "y")).toBeLessThan(number(column, "y"));
});

test("nothing in the pictures was published after the day, and 2018 has a question mark for a US column", () => {
  for (const playhead of twoLedgers.keyframes.keys())
    for (const { key, attrs } of frame(playhead, phone).filter((mark) => opacityOf(mark) > 0))
      expect(String(attrs["class"] ?? ""), key).not.toMatch(/\blater\b/);
  const marks = frame(step("other-ledger"), phone);
  expect(marks.some(({ key }) => key === "us-2018")).toBe(false);
  expect(opacityOf(markOf(marks, "open"))).toBe(1);
});

test.each([
  { width: 940, height: 640 },
  { width: 1700, height: 1150 },
])("at $width × $height why 2018 has no US column is said in that column's place", (size) => {
  const marks = frame(step("other-ledger"), size);
  const why = marks.filter(({ key }) => key.startsWith("not-published"));
  expect(why.map(({ text }) => text).join(" ")).toBe(ledger.scenes["two-ledgers"]!.labels["not-published"]);
  const [before, after] = ["china-2017", "china-2018"].map((key) => markOf(marks, key));
  for (const { left, right, bottom } of why.map(boxOf)) {
    expect(left).toBeGreaterThan(number(before!, "x") + number(before!, "width"));
    expect(right).toBeLessThan(number(after!, "x"));
    expect(bottom).toBeLessThan(boxOf(markOf(marks, "open")).top);
  }
});

test("the number has nobody’s colour until its own column comes", () => {
  expect(markOf(frame(step("headline"), phone), "number").attrs["class"]).not.toContain("cn");
  expect(markOf(frame(step("whose"), phone), "number").attrs["class"]).toContain("cn");
});

test("the views share one whole at every playhead", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: views.length - 1, noNaN: true }), (playhead) => {
      const state = stateAt(twoLedgers.keyframes, playhead);
      expect(Object.values(state).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }),
  );
});

/** What shows each of the last two views: the columns, and the telephones. */
const own = [
  ["us-2016", "china-2018"],
  ["part-0", "phone-china"],
] as const;

test("halfway between the columns and the telephones one still stands, and at no playhead do both", () => {
  const stands = (marks: readonly Leaf[], keys: readonly string[], least: number) =>
    keys.every((key) => opacityOf(markOf(marks, key)) > least);
  const columns = step("other-ledger");
  expect(own.filter((keys) => stands(frame(columns + 0.5, phone), keys, 0.99))).toHaveLength(1);
  fc.assert(
    fc.property(fc.double({ min: columns, max: step("phone"), noNaN: true }), (playhead) => {
      const marks = frame(playhead, phone);
      expect(own.filter((keys) => stands(marks, keys, 0)).length).toBeLessThanOrEqual(1);
    }),
  );
});
