import { expect, test } from "vitest";
import type { AftermathRows } from "../../src/charts/aftermath/model.ts";
import { valueAt, type Step } from "../../src/charts/parts/step-line.ts";
import type { Leaf, Size } from "../../src/marks/mark.ts";
import { aftermath } from "../../src/scenes/aftermath.ts";
import { areas, drawn, endOf, fact, ledger, markOf, opacityOf, tenths } from "./drawn.ts";
import { squaresIn } from "./squares-in.ts";

const { rows: unknownRows, frame, at } = drawn(aftermath);
const rows = unknownRows as AftermathRows;
const sizes = areas(aftermath.stillHeight);
const phone = sizes[2]!;
const table = ledger.tables["average_tariffs_piie"]!.rows;
const column = (date: string, name: string) => Number(table.find((row) => row["date"] === date)![name]);

/** The value at which a path of lines ends, measured against two ticks of its scale. */
function endValue(id: string, key: string, size: Size, [low, high]: readonly [number, number]): number {
  const marks = frame(at(id), size);
  const tick = (value: number) => Number(markOf(marks, `percent-${value}-grid`).attrs["y1"]);
  return low + ((high - low) * (endOf(markOf(marks, key)).y - tick(low))) / (tick(high) - tick(low));
}

test.each([
  ["delay-and-rise", "2019-06-01", "2019-07-01", [10, 20]],
  ["spring-2025", "2025-04-11", "2025-04-12", [50, 150]],
  ["geneva", "2025-08-27", "2025-05-14", [50, 150]],
] as const)("at “%s” the lines end at the rows' values", (id, us, china, ticks) => {
  for (const size of sizes) {
    const near = ticks[0] === 10 ? 1 : 0;
    expect(endValue(id, "tariff-us", size, ticks)).toBeCloseTo(column(us, "us_tariff_on_china_pct"), near);
    expect(endValue(id, "tariff-cn", size, ticks)).toBeCloseTo(column(china, "china_tariff_on_us_pct"), near);
  }
});

test("every row of the file is in the lines: each day has the value the file gives it", () => {
  const epoch = Date.parse("2018-01-01");
  for (const row of table) {
    const day = (Date.parse(String(row["date"])) - epoch) / 86_400_000;
    expect(valueAt(rows.us, day)).toBe(row["us_tariff_on_china_pct"]);
    expect(valueAt(rows.cn, day)).toBe(row["china_tariff_on_us_pct"]);
  }
});

test("the titles on tariffs follow from the rows", () => {
  const { story, peak } = rows.days;
  const rise = rows.late[1] + 30; // PIIE’s file steps on the first of the next month
  const highest = (steps: readonly Step[]) => Math.max(...steps.map(([, value]) => value));
  for (const steps of [rows.us, rows.cn]) {
    expect(valueAt(steps, rise)).toBeGreaterThan(valueAt(steps, story));
    expect(valueAt(steps, peak - 7)).toBeLessThan(100);
    expect(valueAt(steps, peak)).toBeGreaterThan(100);
    expect(valueAt(steps, story)).toBeLessThan(highest(steps) / 8); // a doorstep
    expect(highest(steps) - valueAt(steps, Infinity)).toBeGreaterThan(
      (highest(steps) - valueAt(steps, rows.days.february - 1)) / 2,
    );
  }
});

test("502 squares were promised and 289 bought, none of them of the extra two hundred", () => {
  for (const size of sizes) {
    const marks = frame(at("phase-one"), size);
    const [bought, open] = ["bought-squares", "promised-squares"].map((key) =>
      squaresIn(markOf(marks, key).attrs["d"]),
    );
    expect(bought!.length).toBe(289);
    expect(bought!.length + open!.length).toBe(502);
    expect([bought!.length, bought!.length + open!.length]).toEqual(
      ["phase-one-goods", "phase-one-promised"].map((id) => Math.round(fact(id))),
    );
    // The extra stands apart on the right.
    const sides = new Set([...bought!, ...open!].map(({ side }) => side));
    expect(sides.size).toBe(1);
    const right = Math.max(...bought!.map(({ x, side }) => x + side));
    expect(open!.filter(({ x }) => x > right).length).toBe(fact("phase-one-extra"));
  }
});

test("tariffs and squares are never both seen, and one of them is at every step", () => {
  for (const playhead of tenths(aftermath)) {
    const marks = frame(playhead, phone);
    const seen = ["tariff-us", "bought-squares"].map((key) => opacityOf(markOf(marks, key)));
    expect(Math.min(...seen)).toBe(0);
    if (Number.isInteger(playhead)) expect([...seen].sort()).toEqual([0, 1]);
  }
});

test("months are told in the two spans of months, and only years in the span of years", () => {
  const months = (id: string) =>
    frame(at(id), { width: 940, height: 640 }).filter(
      (mark) => /^time-\d{4}-\d+$/.test(mark.key) && opacityOf(mark) > 0,
    );
  for (const id of ["delay-and-rise", "spring-2025"]) expect(months(id).length).toBeGreaterThan(2);
  expect(months("geneva")).toEqual([]);
});

test("every step says that it is later than the story", () => {
  const { subtitle, keyframes } = ledger.scenes["aftermath"]!;
  for (const frame of Object.values(keyframes)) expect(frame.subtitle ?? subtitle).toMatch(/^Later than the story/);
});

test("the tariffs’ names stand in the order of the lines’ ends", () => {
  for (const playhead of [0, 2, 2.5, 3]) {
    const marks = frame(playhead, phone);
    const [china, us] = ["china-name", "us-name"].map((key) => markOf(marks, key)) as [Leaf, Leaf];
    expect([china, us].map(opacityOf)).toEqual([1, 1]);
    const higher = endOf(markOf(marks, "tariff-cn")).y < endOf(markOf(marks, "tariff-us")).y ? china : us;
    expect(Math.min(Number(china.attrs["y"]), Number(us.attrs["y"])), `playhead ${playhead}`).toBe(higher.attrs["y"]);
  }
});

test("the delay is drawn as long as it was, by the axis of time", () => {
  for (const size of sizes) {
    const marks = frame(at("delay-and-rise"), size);
    const [from, to] = /^M(-?[\d.]+) [^H]*H(-?[\d.]+)/
      .exec(String(markOf(marks, "late-line").attrs["d"]))!
      .slice(1)
      .map(Number) as [number, number];
    expect(from).toBeCloseTo(Number(markOf(marks, "due-line").attrs["x1"]), 5);
    const month = (n: number) => Number(markOf(marks, `time-2019-${n}`).attrs["x"]);
    const perDay = (month(7) - month(4)) / 91;
    expect((to - from) / perDay).toBeCloseTo(fact("days-rise-late"), 5);
  }
});
