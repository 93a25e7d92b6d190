import fc from "fast-check";
import { expect, test } from "vitest";
import { groups, type Counts, type CreditRows } from "../../src/charts/credit/model.ts";
import { placesOf } from "../../src/charts/credit/places.ts";
import type { Square } from "../../src/marks/path.ts";
import { credit } from "../../src/scenes/credit.ts";
import { areas, drawn, fact, markOf, opacityOf } from "./drawn.ts";
import { squaresIn } from "./squares-in.ts";

const { rows, frame } = drawn(credit);
const { years, output } = rows as CreditRows;
const sizes = areas(credit.stillHeight);
const phone = sizes[2]!;
const shapes = (d: unknown) => String(d).split("z").length - 1;

test("at each step the squares are exactly the yuan of the ledger, a hundred in all", () => {
  [2013, 2016].forEach((year, i) => {
    const held = (group: string) => shapes(markOf(frame(i, phone), group).attrs["d"]);
    expect(held("private")).toBe(fact(`private-credit-${year}`));
    expect(held("state")).toBe(fact(`state-credit-${year}`));
    expect(held("private") + held("state") + held("other")).toBe(100);
    for (const group of groups) expect(shapes(markOf(frame(i, phone), `${group}-flying`).attrs["d"])).toBe(0);
  });
});

test("what the titles claim follows from the rows", () => {
  const [in2013, in2016] = years;
  expect(in2013!.private).toBeGreaterThan(in2013!.state);
  expect(in2016!.state).toBeGreaterThan(in2016!.private);
  expect(in2016!.private).toBeLessThan(in2013!.private);
});

const counts = fc
  .tuple(fc.nat(60), fc.nat(60))
  .filter(([a, b]) => a + b <= 60)
  .map(([a, b]): Counts => ({ private: a, state: b, other: 60 - a - b }));

test("whatever the counts, every square has a place of its own, and no more move than must", () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (all) => {
      const squares = placesOf(all);
      all.forEach((given, i) => {
        const taken = squares.map((places) => `${places[i]!.group} ${places[i]!.slot}`);
        expect(new Set(taken).size).toBe(60);
        for (const group of groups)
          expect(squares.filter((places) => places[i]!.group === group).length).toBe(given[group]);
        const before = all[i - 1];
        if (before === undefined) return;
        const moved = squares.filter((places) => places[i]!.group !== places[i - 1]!.group);
        expect(moved.length).toBe(groups.reduce((sum, group) => sum + Math.abs(given[group] - before[group]), 0) / 2);
        const still = squares.filter((places) => places[i]!.group === places[i - 1]!.group);
        expect(still.every((places) => places[i]!.slot === places[i - 1]!.slot)).toBe(true);
      });
    }),
  );
});

test("between two years some squares have arrived, some are in the air and some wait", () => {
  const marks = frame(0.5, phone);
  const resting = groups.reduce((sum, group) => sum + shapes(markOf(marks, group).attrs["d"]), 0);
  expect(resting).toBeLessThan(100);
  expect(shapes(markOf(marks, "private").attrs["d"])).toBeLessThan(years[0]!.private);
  expect(shapes(markOf(marks, "private").attrs["d"])).toBeGreaterThan(years[1]!.private);
});

test.each(sizes)(
  "at $width × $height private firms have 11 of a hundred squares of loans beside 60 of a hundred of output, filled from the floor up",
  (size) => {
    const marks = frame(2, size);
    const seen = (key: string) => (opacityOf(markOf(marks, key)) > 0 ? squaresIn(markOf(marks, key).attrs["d"]) : []);
    expect(fact("private-credit-2016")).toBe(11);
    expect(output).toBe(60);
    for (const [all, held, count] of [
      ["loans-hundred", "private", 11],
      ["output-hundred", "output-private", 60],
    ] as const) {
      const block = seen(all).toSorted((a, b) => b.y - a.y || a.x - b.x);
      expect(block.length).toBe(100);
      const at = ({ x, y }: Square) => `${x.toFixed(1)} ${y.toFixed(1)}`;
      expect(seen(held).map(at).toSorted()).toEqual(block.slice(0, count).map(at).toSorted());
    }
    for (const others of ["state", "other"]) expect(seen(others)).toEqual([]);
    expect(markOf(marks, "loans").text).toBe("11%");
    expect(markOf(marks, "output").text).toBe("over 60%");
  },
);

test("no mark has the colour of a country: a state firm is not China acting", () => {
  for (const playhead of [0, 0.5, 1, 1.5, 2])
    for (const { attrs } of frame(playhead, phone)) expect(String(attrs["class"])).not.toMatch(/\b(cn|us)\b/);
});

test("while squares change hands no year's numbers are shown", () => {
  for (const half of [0.4, 0.5, 1.5, 2]) {
    const shown = frame(half, phone).filter(
      ({ key, attrs }) => /^(private|state|year)-20/.test(key) && Number(attrs["opacity"]) > 0,
    );
    expect(shown).toEqual([]);
  }
});

test("the last state number says that it is a lower bound", () => {
  const mark = markOf(frame(1, phone), "state-2016");
  expect(opacityOf(mark)).toBe(1);
  expect(mark.text).toMatch(/^over /);
});
