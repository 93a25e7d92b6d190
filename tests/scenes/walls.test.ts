import { expect, test } from "vitest";
import { sides, type WallsRows } from "../../src/charts/walls/model.ts";
import { valueAt } from "../../src/charts/parts/step-line.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { subpathsOf } from "../../src/marks/subpaths.ts";
import { walls } from "../../src/scenes/walls.ts";
import { areas, drawn, endOf, fact, ledger, markOf, opacityOf, tenths } from "./drawn.ts";
import { boxOf } from "./legible.ts";
import { squaresIn } from "./squares-in.ts";

const { rows: unknownRows, frame, at } = drawn(walls);
const rows = unknownRows as WallsRows;
const sizes = areas(walls.stillHeight);
const phone = sizes[2]!;
const column = (date: string, name: string) =>
  Number(ledger.tables["average_tariffs_piie"]!.rows.find((row) => row["date"] === date)![name]);

/** The percentage at which a line ends, measured against the scale's own ticks. */
function endValue(marks: readonly Leaf[], side: string, key: string): number {
  const tick = (percent: number) => Number(markOf(marks, `${side}-percent-${percent}-grid`).attrs["y1"]);
  return 10 + (10 * (endOf(markOf(marks, key)).y - tick(10))) / (tick(20) - tick(10));
}

test.each([
  ["before", "2018-01-01", "2018-01-01"],
  ["everyone-else", "2019-02-07", "2019-02-07"],
])("at “%s” each wall is as high as the rows say, on the scale drawn beside it", (id, us, china) => {
  for (const size of sizes) {
    const marks = frame(at(id), size);
    expect(endValue(marks, "us", "us-line")).toBeCloseTo(column(us, "us_tariff_on_china_pct"), 1);
    expect(endValue(marks, "china", "china-line")).toBeCloseTo(column(china, "china_tariff_on_us_pct"), 1);
  }
});

test("what everyone else pays is as high as the rows say, and no wall is split before that step", () => {
  const marks = frame(at("everyone-else"), phone);
  for (const [side, name] of [
    ["us", "us_tariff_on_rest_of_world_pct"],
    ["china", "china_tariff_on_rest_of_world_pct"],
  ] as const) {
    expect(endValue(marks, side, `${side}-others-line`)).toBeCloseTo(column("2019-02-07", name), 1);
    for (const { id } of walls.keyframes.slice(0, at("everyone-else")))
      expect(opacityOf(markOf(frame(at(id), phone), `${side}-wall-others`))).toBe(0);
  }
});

test("the two walls never touch: no place has two colours", () => {
  for (const size of sizes)
    for (const playhead of tenths(walls)) {
      const marks = frame(playhead, size);
      const across = (key: string) =>
        subpathsOf(String(markOf(marks, key).attrs["d"])).flatMap(({ points }) => points.map(({ x }) => x));
      expect(Math.max(...across("us-wall"))).toBeLessThan(Math.min(...across("china-wall")));
    }
});

test("nothing after the story's day is drawn", () => {
  const last = Math.max(...sides.flatMap(([side]) => [...rows[side].rival, ...rows[side].others].map(([day]) => day)));
  expect(last).toBeLessThanOrEqual(walls.keyframes.at(-1)!.state["until"]!);
  expect(walls.keyframes.at(-1)!.state["until"]).toBe(403);
});

test("the titles and cards on walls follow from the rows", () => {
  expect(rows.china.rival[0]).toEqual(rows.china.others[0]); // one height for all
  expect(valueAt(rows.china.others, 403)).toBeLessThan(rows.china.others[0]![1]);
  for (const side of ["us", "china"] as const) {
    const [rival, others] = [valueAt(rows[side].rival, 403), valueAt(rows[side].others, 403)];
    expect(rival - others).toBeGreaterThan(rival / 2); // each keeps most of its height for its rival
  }
});

test("figures above the walls say each step's fact, and on the way the height of the wall", () => {
  for (const [id, us, china] of [
    ["before", "us-tariff-start", "china-tariff-start"],
    ["everyone-else", "us-tariff-day", "china-tariff-day"],
  ] as const) {
    const said = (side: string) => Number(/[\d.]+/.exec(markOf(frame(at(id), phone), `${side}-rate`).text!)![0]);
    expect(Math.abs(said("us") - fact(us))).toBeLessThan(0.1);
    expect(Math.abs(said("china") - fact(china))).toBeLessThan(0.1);
  }
  for (const playhead of tenths(walls).filter((playhead) => playhead < at("everyone-else"))) {
    const marks = frame(playhead, sizes[4]!);
    const said = Number(/[\d.]+/.exec(markOf(marks, "china-rate").text!)![0]);
    expect(said).toBeCloseTo(endValue(marks, "china", "china-line"), 0);
  }
});

test("the two walls are named alike: both with the goods that they stand before, or both without", () => {
  const names = sizes.map((size) => ["us-name", "china-name"].map((key) => markOf(frame(0, size), key).text));
  for (const [us, china] of names) expect(us!.includes("goods")).toBe(china!.includes("goods"));
  expect(new Set(names.map(([us]) => us)).size).toBe(2);
});

test("what only the rival pays is named on the dark part, on a phone as well", () => {
  for (const size of sizes) {
    const marks = frame(at("everyone-else"), size);
    const said = (side: string) =>
      marks
        .filter(({ key, text }) => key.startsWith(`${side}-only`) && text !== undefined)
        .map(({ text }) => text)
        .join(" ");
    if (size.width >= 320 && size.height >= 250) {
      expect(said("us"), `${size.width}`).toMatch(/^China only$|^only for Chinese/);
      expect(said("china"), `${size.width}`).toMatch(/^US only$|^only for US/);
    }
  }
});

test("of two hundred equal squares twenty whole ones are filled today, and fifty from 2 March", () => {
  for (const size of sizes) {
    const marks = frame(at("at-stake"), size);
    const squares = (key: string) => squaresIn(markOf(marks, key).attrs["d"]);
    const [goods, now, then] = ["goods", "stake-now-tax", "stake-then-tax"].map(squares);
    expect(goods!.length).toBe(fact("us-list-3"));
    expect(now!.length).toBe(fact("stake-now"));
    expect(then!.length).toBe(fact("stake-then"));
    expect(100 * (now!.length / goods!.length)).toBe(fact("rate-us-list-3"));
    expect(100 * (then!.length / goods!.length)).toBe(fact("rate-threatened"));
    // The filled squares are the first of the goods, and whole.
    expect(now).toEqual(goods!.slice(0, now!.length));
    expect(then).toEqual(goods!.slice(0, then!.length));
    expect(new Set(goods!.map(({ side }) => side.toFixed(3))).size).toBe(1);
    // Both are whole columns, and the dashed frame holds the fifty and no other.
    const columns = (squares: typeof goods) => new Set(squares!.map(({ x }) => x.toFixed(1))).size;
    const rows = goods!.length / columns(goods);
    for (const tax of [now, then]) expect(tax!.length / columns(tax)).toBe(rows);
    const { x, width } = markOf(marks, "stake-then-frame").attrs as Record<string, number>;
    expect(goods!.filter((square) => square.x + square.side < x! + width!)).toHaveLength(then!.length);
  }
});

test("the words under the sums at stake are clear of their tails", () => {
  for (const size of sizes) {
    const marks = frame(at("at-stake"), size);
    for (const sum of ["stake-now", "stake-then"]) {
      const { y, "font-size": type } = markOf(marks, sum).attrs as Record<string, number>;
      const words = boxOf(markOf(marks, `${sum}-rate`));
      expect(words.top - y!, `${size.width} × ${size.height}`).toBeGreaterThan(0.25 * type!); // a tail is a fifth
    }
  }
});

test("walls and squares are never both seen, and one of them is at every step", () => {
  for (const playhead of tenths(walls)) {
    const marks = frame(playhead, phone);
    const seen = ["us-wall", "goods"].map((key) => opacityOf(markOf(marks, key)));
    expect(Math.min(...seen)).toBe(0);
    if (Number.isInteger(playhead)) expect([...seen].sort()).toEqual([0, 1]);
  }
});
