import { expect, test } from "vitest";
import { valueAt } from "../../src/charts/parts/step-line.ts";
import type { WallsRows } from "../../src/charts/walls/model.ts";
import type { Size } from "../../src/marks/mark.ts";
import { walls } from "../../src/scenes/walls.ts";
import { areas, drawn, endOf, ledger, markOf, opacityOf, tenths } from "./drawn.ts";

const { rows: unknownRows, frame } = drawn(walls);
const rows = unknownRows as WallsRows;
const sizes = areas(walls.stillHeight);
const phone = sizes[2]!;
const at = (id: string) => walls.keyframes.findIndex((keyframe) => keyframe.id === id);
const column = (date: string, name: string) =>
  Number(ledger.tables["average_tariffs_piie"]!.rows.find((row) => row["date"] === date)![name]);

/** The percentage at which a line ends, measured against the scale's own ticks. */
function endValue(id: string, key: string, size: Size): number {
  const marks = frame(at(id), size);
  const tick = (percent: number) => Number(markOf(marks, `percent-${percent}-grid`).attrs["y1"]);
  const { y } = endOf(markOf(marks, key));
  return 10 + (10 * (y - tick(10))) / (tick(20) - tick(10));
}

test.each([
  ["before", "2018-02-07", "2018-01-01"],
  ["summer", "2018-08-23", "2018-08-23"],
  ["september", "2018-09-24", "2018-09-24"],
  ["truce", "2019-02-07", "2019-02-07"],
  ["everyone-else", "2019-02-07", "2019-02-07"],
  ["at-stake", "2019-02-07", "2019-02-07"],
])("at “%s” the lines end at the record's values, on the scale drawn beside them", (id, us, china) => {
  for (const size of sizes) {
    expect(endValue(id, "us-line", size)).toBeCloseTo(column(us, "us_tariff_on_china_pct"), 1);
    expect(endValue(id, "china-line", size)).toBeCloseTo(column(china, "china_tariff_on_us_pct"), 1);
  }
});

test("the lines on everyone else end at the record's values", () => {
  expect(endValue("everyone-else", "us-others-line", phone)).toBeCloseTo(
    column("2019-02-07", "us_tariff_on_rest_of_world_pct"),
    1,
  );
  expect(endValue("everyone-else", "china-others-line", phone)).toBeCloseTo(
    column("2019-02-07", "china_tariff_on_rest_of_world_pct"),
    1,
  );
});

test("nothing after the story's day is drawn", () => {
  const last = Math.max(
    ...[rows.us, rows.cn, rows.usOthers, rows.cnOthers].flatMap((steps) => steps.map(([day]) => day)),
  );
  expect(last).toBeLessThanOrEqual(walls.keyframes.at(-1)!.state["until"]!);
  expect(walls.keyframes.at(-1)!.state["until"]).toBe(403);
});

test("the titles follow from the rows", () => {
  const { list3, november, cars } = rows.days;
  expect(rows.cn[0]![1]).toBeGreaterThan(rows.us[0]![1]);
  expect(Math.max(...rows.cn.map(([, value]) => value))).toBe(valueAt(rows.cn, list3));
  expect(valueAt(rows.cn, november)).toBeLessThan(valueAt(rows.cn, list3));
  expect(valueAt(rows.cn, cars)).toBeLessThan(valueAt(rows.cn, november));
  expect(Math.abs(valueAt(rows.us, 403) - valueAt(rows.us, list3))).toBeLessThan(0.02);
  expect(valueAt(rows.cnOthers, 403)).toBeLessThan(rows.cnOthers[0]![1]);
  expect(valueAt(rows.usOthers, 403)).toBeGreaterThan(rows.usOthers[0]![1]);
});

test("the two bars have the heights of their rates, on the averages' scale and off their axis", () => {
  for (const size of sizes) {
    const marks = frame(at("at-stake"), size);
    const number = (key: string, name: string) => Number(markOf(marks, key).attrs[name]);
    const unit = (number("percent-10-grid", "y1") - number("percent-20-grid", "y1")) / 10;
    expect(number("stake-now-bar", "height")).toBeCloseTo(10 * unit, 5);
    expect(number("stake-due-bar", "height")).toBeCloseTo(25 * unit, 5);
    expect(number("stake-now-bar", "x")).toBeGreaterThan(number("percent-10-grid", "x2"));
    expect(String(markOf(marks, "stake-due-bar").attrs["class"])).toBe("us threat");
  }
});

test("the bars are seen at the last step only", () => {
  for (const { id } of walls.keyframes)
    expect(opacityOf(markOf(frame(at(id), phone), "stake-due-bar"))).toBe(id === "at-stake" ? 1 : 0);
});

test("each line has its name at its right end all the way, its value at rest", () => {
  for (const size of sizes) {
    for (const playhead of tenths(walls)) {
      const marks = frame(playhead, size);
      expect(["china-name", "us-name"].map((key) => opacityOf(markOf(marks, key)))).toEqual([1, 1]);
      const values = marks
        .filter(({ key }) => /^(china|us)-(start|summer|september|day)-value$/.test(key))
        .map(opacityOf);
      if (Number.isInteger(playhead)) expect(values.filter((opacity) => opacity === 1).length).toBe(2);
      const [china, us] = ["china-name", "us-name"].map((key) => Number(markOf(marks, key).attrs["y"])) as [
        number,
        number,
      ];
      expect(china).toBeLessThan(us); // China’s line ends higher on every day drawn
    }
  }
});
