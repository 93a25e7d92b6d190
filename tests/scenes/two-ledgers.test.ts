import fc from "fast-check";
import { expect, test } from "vitest";
import { ledgerYears, pairYears, views, type TwoLedgersRows } from "../../src/charts/two-ledgers/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { stateAt } from "../../src/scene/scene.ts";
import { twoLedgers } from "../../src/scenes/two-ledgers.ts";
import { areas, drawn, ledger, markOf, opacityOf, tenths } from "./drawn.ts";

const { rows: given, frame } = drawn(twoLedgers);
const rows = given as TwoLedgersRows;
const sizes = areas(twoLedgers.stillHeight);
const phone = sizes[2]!;
const step = (id: string) => twoLedgers.keyframes.findIndex((keyframe) => keyframe.id === id);
const fact = (id: string) => ledger.facts[id]!.value;
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
  for (const year of pairYears) {
    expect(Number(rows.us[year]!.toFixed(1))).toBe(printed(`us-deficit-${year}`));
    expect(Number((rows.us[year]! - rows.china[year]!).toFixed(1))).toBe(printed(`gap-${year}`));
  }
  expect(rows.services).toEqual([fact("services-2016-us"), fact("services-2017-china"), fact("services-2018-us")]);
  expect(rows.valueAdded).toEqual([fact("va-quarter"), fact("va-third"), fact("va-half")]);
  expect(rows.us[1985]! * 1000).toBeCloseTo(fact("us-deficit-1985"), 6);
  expect([rows.partners[0], rows.partners[1]]).toEqual([fact("share-china-deficit"), fact("share-mexico-deficit")]);
});

test("eleven months of 2018 already pass all of 2017, and the whole year passes them", () => {
  expect(rows.later.elevenMonths).toBeGreaterThan(rows.us[2017]!);
  expect(rows.later.elevenMonths).toBeLessThan(rows.later.wholeYear);
});

test("what the titles claim follows from the rows", () => {
  const gaps = pairYears.map((year) => rows.us[year]! - rows.china[year]!);
  expect(Math.min(...gaps)).toBe(gaps[pairYears.indexOf(2016)]);
  expect(Math.max(...gaps)).toBe(gaps[pairYears.indexOf(2014)]);
  expect(rows.china[2018]).toBe(Math.max(...Object.values(rows.china)));
  expect(rows.partners[0]).toBeGreaterThan(45);
  expect(rows.partners[0]).toBeLessThan(55);
  expect(rows.valueAdded.every((percent) => percent > 0)).toBe(true);
  const shares = ledger.tables["us_goods_balance_by_partner_2018"]!.rows.filter((row) => row["rank"] !== null).map(
    (row) => Number(row["share_of_net_total_deficit_pct"]),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(100);
});

test("partners' names stand in the order of the rows", () => {
  const names = ledger.tables["us_goods_balance_by_partner_2018"]!.rows.slice(0, 6).map((row) => row["partner"]);
  expect(names).toEqual([1, 2, 3, 4, 5, 6].map((n) => ledger.scenes["two-ledgers"]!.labels[`partner-${n}`]));
});

test.each(sizes)(
  "at $width × $height columns are as high as their amounts, from one zero line, in every view that shows them",
  (size) => {
    const shown: Record<string, readonly string[]> = {
      whose: ledgerYears.map((year) => `china-${year}`),
      "other-ledger": [...ledgerYears.map((year) => `china-${year}`), ...pairYears.map((year) => `us-${year}`)],
      gap: [...ledgerYears.map((year) => `china-${year}`), ...pairYears.map((year) => `us-${year}`)],
      services: ["us-2016", "china-2017"],
      "long-view": pairYears.map((year) => `us-${year}`),
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
      const later = height(marks, "us-later") / scales[0]!;
      if (id === "other-ledger" || id === "gap") expect(later).toBeCloseTo(rows.later.elevenMonths, 6);
      if (id === "services" || id === "long-view") expect(later).toBeCloseTo(rows.later.wholeYear, 6);
    }
  },
);

test.each(sizes)("at $width × $height the difference fills what China's column lacks to the US one", (size) => {
  const marks = frame(step("gap"), size);
  for (const year of pairYears) {
    const gap = markOf(marks, `gap-${year}`);
    expect(number(gap, "y")).toBeCloseTo(number(markOf(marks, `us-${year}`), "y"), 6);
    expect(foot(gap)).toBeCloseTo(number(markOf(marks, `china-${year}`), "y"), 6);
  }
});

test.each(sizes)("at $width × $height services hang below zero on the scale of the goods above", (size) => {
  const marks = frame(step("services"), size);
  const scale = height(marks, "us-2016") / rows.us[2016]!;
  rows.services.forEach((surplus, i) => {
    expect(height(marks, `services-${i}`)).toBeCloseTo(surplus * scale, 6);
    expect(number(markOf(marks, `services-${i}`), "y")).toBeCloseTo(number(markOf(marks, "zero"), "y1"), 6);
  });
});

test.each(sizes)("at $width × $height dots and bars stand as far from their line as their percentages", (size) => {
  const dots = frame(step("value-added"), size);
  const [zero, fifty] = ["zero-upright", "va-grid-50"].map((key) => number(markOf(dots, key), "x1")) as [
    number,
    number,
  ];
  rows.valueAdded.forEach((percent, i) =>
    expect((number(markOf(dots, `va-dot-${i}`), "cx") - zero) / (fifty - zero)).toBeCloseTo(percent / 50, 9),
  );
  const bars = frame(step("partners"), size);
  rows.partners.forEach((share, i) => {
    const bar = markOf(bars, `partner-${i}`);
    expect(number(bar, "width") / number(markOf(bars, "partner-0"), "width")).toBeCloseTo(share / rows.partners[0]!, 9);
    expect(number(bar, "x")).toBe(number(markOf(bars, "zero-upright"), "x1"));
  });
});

test("columns keep one zero line and one scale on the way as well", () => {
  const pairs = step("whose");
  fc.assert(
    fc.property(
      fc.double({ min: pairs, max: step("gap"), noNaN: true }),
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
  for (const playhead of tenths(twoLedgers).filter((at) => at <= step("gap")))
    expect(opacityOf(markOf(frame(playhead, phone), "number"))).toBe(1);
  const marks = frame(step("whose"), phone);
  const column = markOf(marks, "china-2018");
  expect(number(markOf(marks, "number"), "x")).toBeCloseTo(number(column, "x") + number(column, "width") / 2, 6);
  expect(number(markOf(marks, "number"), "y")).toBeLessThan(number(column, "y"));
});

test("what was published after the day is drawn as later, and 2018 has no full US column", () => {
  for (const id of ["services", "partners", "long-view", "other-ledger"]) {
    for (const { key, attrs } of frame(step(id), phone).filter(
      (mark) => opacityOf(mark) > 0 && /^(us-later|partner-\d|long-later|not-published|partners-later)/.test(mark.key),
    )) {
      expect(String(attrs["class"]), key).toMatch(/\blater\b/);
    }
  }
  expect(frame(0, phone).some(({ key }) => key === "us-2018")).toBe(false);
});

test("the views share one whole at every playhead", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: views.length - 1, noNaN: true }), (playhead) => {
      const state = stateAt(twoLedgers.keyframes, playhead);
      expect(Object.values(state).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }),
  );
});

/** What shows each of the last four views: columns on a zero line, dots, bars, the long row. */
const own = [
  ["us-2016", "china-2017"],
  ["va-dot-0", "va-dot-2"],
  ["partner-0", "partner-5"],
  ["us-before", "us-2017"],
] as const;

test("halfway between the last views one of them still stands, and at no playhead do two", () => {
  const stands = (marks: readonly Leaf[], keys: readonly string[], least: number) =>
    keys.every((key) => opacityOf(markOf(marks, key)) > least);
  for (const id of ["services", "value-added", "partners"])
    expect(
      own.filter((keys) => stands(frame(step(id) + 0.5, phone), keys, 0.99)),
      id,
    ).toHaveLength(1);
  fc.assert(
    fc.property(fc.double({ min: step("services"), max: step("long-view"), noNaN: true }), (playhead) => {
      const marks = frame(playhead, phone);
      expect(own.filter((keys) => stands(marks, keys, 0)).length).toBeLessThanOrEqual(1);
    }),
  );
});
