import { expect, test } from "vitest";
import { neighbours } from "../../src/charts/aftermath/ledger-lines.ts";
import type { AftermathRows } from "../../src/charts/aftermath/model.ts";
import { valueAt, type Step } from "../../src/charts/parts/step-line.ts";
import type { Leaf, Size } from "../../src/marks/mark.ts";
import { aftermath } from "../../src/scenes/aftermath.ts";
import { areas, drawn, endOf, ledger, markOf, opacityOf, tenths } from "./drawn.ts";
import { boxOf, labelsSeen } from "./legible.ts";

const { rows: unknownRows, frame } = drawn(aftermath);
const rows = unknownRows as AftermathRows;
const sizes = areas(aftermath.stillHeight);
const phone = sizes[2]!;
const at = (id: string) => aftermath.keyframes.findIndex((keyframe) => keyframe.id === id);
const table = ledger.tables["average_tariffs_piie"]!.rows;
const column = (date: string, name: string) => Number(table.find((row) => row["date"] === date)![name]);
const year = (year: number) => rows.ledgers.find((each) => each.year === year)!;

/** The value at which a path of lines ends, measured against two ticks of its scale. */
function endValue(id: string, key: string, size: Size, [low, high]: readonly [number, number]): number {
  const marks = frame(at(id), size);
  const tick = (value: number) => Number(markOf(marks, `percent-${value}-grid`).attrs["y1"]);
  return low + ((high - low) * (endOf(markOf(marks, key)).y - tick(low))) / (tick(high) - tick(low));
}

test.each([
  ["delay-and-rise", "2019-06-01", "2019-07-01", [10, 20]],
  ["phase-one", "2024-09-27", "2024-01-01", [10, 20]],
  ["spring-2025", "2025-04-11", "2025-04-12", [50, 150]],
  ["geneva", "2025-08-27", "2025-05-14", [50, 150]],
] as const)("at “%s” the lines end at the record's values", (id, us, china, ticks) => {
  for (const size of sizes) {
    const near = ticks[0] === 10 ? 1 : 0;
    expect(endValue(id, "tariff-us", size, ticks)).toBeCloseTo(column(us, "us_tariff_on_china_pct"), near);
    expect(endValue(id, "tariff-cn", size, ticks)).toBeCloseTo(column(china, "china_tariff_on_us_pct"), near);
  }
});

test("every row of the file is in the lines: each day has the value the file gives it", () => {
  const days = Object.values(rows.days);
  expect(days.length).toBeGreaterThan(0);
  const epoch = Date.parse("2018-01-01");
  for (const row of table) {
    const day = (Date.parse(String(row["date"])) - epoch) / 86_400_000;
    expect(valueAt(rows.us, day)).toBe(row["us_tariff_on_china_pct"]);
    expect(valueAt(rows.cn, day)).toBe(row["china_tariff_on_us_pct"]);
  }
});

test("the titles on tariffs follow from the rows", () => {
  const { story, rise, phaseOne, february, peak } = rows.days;
  const between = (steps: readonly Step[], from: number, to: number) => [
    valueAt(steps, from),
    ...steps.filter(([day]) => day > from && day <= to).map(([, value]) => value),
  ];
  for (const steps of [rows.us, rows.cn]) {
    expect(valueAt(steps, rise)).toBeGreaterThan(valueAt(steps, story));
    const calm = between(steps, phaseOne, 2556);
    expect(Math.max(...calm) - Math.min(...calm)).toBeLessThan(1);
    expect(valueAt(steps, peak - 7)).toBeLessThan(100);
    expect(valueAt(steps, peak)).toBeGreaterThan(100);
    const [before, top, after] = [
      valueAt(steps, february - 1),
      Math.max(...steps.map(([, value]) => value)),
      valueAt(steps, 2690),
    ];
    expect(top - after).toBeGreaterThan((top - before) / 2);
    expect(after).toBeGreaterThan(before);
  }
});

test("from 2020 on, in every year on record, China's count is the larger; before, the US one", () => {
  for (const { year, us, cn } of rows.ledgers) expect(cn > us, String(year)).toBe(year >= 2020);
  expect(rows.ledgers.map(({ year }) => year)).not.toContain(2024);
});

test("the gaps printed are the rows' own", () => {
  expect(year(2014).us - year(2014).cn).toBeCloseTo(ledger.facts["gap-2014"]!.value, 1);
  expect(year(2025).cn - year(2025).us).toBeCloseTo(ledger.facts["gap-2025"]!.value, 0);
});

test("no line crosses the missing year, and one-source years are hollow", () => {
  const joined = neighbours(rows.ledgers);
  for (const [a, b] of joined) expect(b.year - a.year).toBe(1);
  expect(joined.flat().map(({ year }) => year)).not.toContain(2025);
  const marks = frame(at("ledgers-cross"), phone);
  for (const { year } of rows.ledgers) {
    expect(String(markOf(marks, `ledger-cn-${year}`).attrs["class"]).includes("hollow")).toBe(
      year < 2014 || year > 2019,
    );
  }
});

test("points stand at their amounts, from zero", () => {
  for (const size of sizes) {
    const marks = frame(at("record-stops"), size);
    const tick = (value: number) => Number(markOf(marks, `billion-${value}-grid`).attrs["y1"]);
    const floor = Number(markOf(marks, "time-floor").attrs["y1"]);
    expect((floor - tick(400)) / (floor - tick(100))).toBeCloseTo(4, 5);
    for (const { year, us, cn } of rows.ledgers) {
      const value = (key: string) => (100 * (floor - Number(markOf(marks, key).attrs["cy"]))) / (floor - tick(100));
      expect(value(`ledger-us-${year}`)).toBeCloseTo(us, 5);
      expect(value(`ledger-cn-${year}`)).toBeCloseTo(cn, 5);
    }
  }
});

test("tariffs and ledgers are never both seen in full, and one of them is at every step", () => {
  for (const playhead of tenths(aftermath)) {
    const marks = frame(playhead, phone);
    const seen = ["tariff-us", "ledger-us"].map((key) => opacityOf(markOf(marks, key)));
    expect(Math.min(...seen)).toBeLessThan(0.5);
    if (Number.isInteger(playhead)) expect([...seen].sort()).toEqual([0, 1]);
  }
});

test("the end mark is seen at the last step only", () => {
  for (const { id } of aftermath.keyframes)
    expect(opacityOf(markOf(frame(at(id), phone), "stop"))).toBe(id === "record-stops" ? 1 : 0);
});

test("every step says that it is later than the story", () => {
  const { subtitle, keyframes } = ledger.scenes["aftermath"]!;
  for (const frame of Object.values(keyframes)) expect(frame.subtitle ?? subtitle).toMatch(/^Later than the story/);
});

test("at rest the tariffs’ lines have their names, until days take their place", () => {
  for (const size of [...sizes, { width: 297, height: 186 }])
    for (const [playhead, named] of [1, 1, 1, 0, 0, 0].entries()) {
      expect(["china-name", "us-name"].map((key) => opacityOf(markOf(frame(playhead, size), key)))).toEqual([
        named,
        named,
      ]);
    }
});

test("between steps the tariffs’ names stand in the order of the lines’ ends, and nowhere else", () => {
  const named: number[] = [];
  for (const playhead of tenths(aftermath)) {
    const marks = frame(playhead, phone);
    const [china, us] = ["china-name", "us-name"].map((key) => markOf(marks, key)) as [Leaf, Leaf];
    if (opacityOf(china) < 0.2) continue;
    named.push(playhead);
    const higher = endOf(markOf(marks, "tariff-cn")).y < endOf(markOf(marks, "tariff-us")).y ? china : us;
    expect(Math.min(Number(china.attrs["y"]), Number(us.attrs["y"])), `playhead ${playhead}`).toBe(higher.attrs["y"]);
  }
  expect(named).toEqual(expect.arrayContaining([0, 0.5, 1, 1.5, 2, 2.5]));
  expect(Math.max(...named)).toBeLessThan(3);
});

test.each([...sizes, { width: 297, height: 186 }])(
  "at $width × $height no words stand on the line to where the ledgers cross",
  (size) => {
    const marks = frame(at("ledgers-cross"), size);
    const [x, y1, y2] = ["x1", "y1", "y2"].map((name) => Number(markOf(marks, "cross-line").attrs[name])) as [
      number,
      number,
      number,
    ];
    const on = labelsSeen(marks, 0.2)
      .map(boxOf)
      .filter(({ left, right, top, bottom }) => left < x + 3 && right > x - 3 && top < y2 && bottom > y1);
    expect(on.map(({ words }) => words)).toEqual([]);
  },
);

test("the delay is drawn from the day on which the rise was due over as many days as the fact says, by the axis of time", () => {
  for (const size of sizes) {
    const marks = frame(at("delay-and-rise"), size);
    const [, from, to] = /^M(-?[\d.]+) [^H]*H(-?[\d.]+)/.exec(String(markOf(marks, "late-line").attrs["d"]))!;
    const storyDay = Number(markOf(marks, "story-line").attrs["x1"]);
    const perDay = (Number(from) - storyDay) / (rows.late[0] - rows.days.story);
    expect((Number(to) - Number(from)) / perDay).toBeCloseTo(ledger.facts["days-rise-late"]!.value, 0);
    expect(rows.late[1]).toBeLessThan(rows.days.rise);
  }
});
