import fc from "fast-check";
import { expect, test } from "vitest";
import type { TruceRows } from "../../src/charts/truce-clock/model.ts";
import { dayAfter, daysBetween } from "../../src/charts/parts/day.ts";
import { placeOf } from "../../src/charts/parts/truce-grid.ts";
import { truceClock } from "../../src/scenes/truce-clock.ts";
import { areas, drawn, ledger, markOf, opacityOf } from "./drawn.ts";
import { said } from "./legible.ts";

const { rows, frame, at } = drawn(truceClock);
const { dinner, days, rise, today, named } = rows as TruceRows;
const sizes = areas(truceClock.stillHeight);
const phone = sizes[2]!;
/** Number of closed shapes in a path. */
const shapes = (d: unknown) => String(d).split("z").length - 1;
const filled = (playhead: number) => {
  const marks = frame(playhead, phone);
  return ["gone", "gone-us", "gone-china", "gone-both-us"].reduce(
    (sum, key) => sum + shapes(markOf(marks, key).attrs["d"]),
    0,
  );
};
const lit = (playhead: number) => shapes(markOf(frame(playhead, phone), "lit").attrs["d"]);
const left = (id: string) => Number(markOf(frame(at(id), phone), "number").text);

test("the calendar has one square for each day of the truce, from 2 December to 1 March", () => {
  expect(lit(0)).toBe(days);
  expect(days).toBe(90);
  expect(dayAfter(dinner, 1)).toMatchObject({ date: 2, month: 12 });
  expect(dayAfter(dinner, days)).toMatchObject({ date: 1, month: 3 });
  expect(rise).toBe(days + 1);
});

test("weeks are whole rows from Sunday, so that the legal date ends the last", () => {
  const grid = { before: dinner, left: 0, top: 0, pitch: 1, gap: 0 };
  expect(placeOf(grid, 1)).toEqual({ row: 0, column: 0 });
  expect(placeOf(grid, rise)).toEqual({ row: 12, column: 6 });
});

test("as many squares are spent as days have gone by, as many lit as are left, and the number says so", () => {
  for (const { state } of truceClock.keyframes) {
    const playhead = truceClock.keyframes.findIndex((keyframe) => keyframe.state === state);
    expect(filled(playhead)).toBe(state["day"]);
    expect(lit(playhead)).toBe(days - state["day"]!);
    expect(Number(markOf(frame(playhead, phone), "number").text)).toBe(days - state["day"]!);
  }
});

test("the days left at each step are the ledger's", () => {
  const facts: Readonly<Record<string, string>> = {
    truce: "truce-days",
    deputies: "days-deputies-end",
    washington: "days-washington-end",
    words: "days-no-xi",
    today: "days-left",
  };
  for (const [step, fact] of Object.entries(facts)) expect(left(step), step).toBe(ledger.facts[fact]!.value);
});

test("the dates of the rows give the ledger's counts of days", () => {
  const leftOn = (row: string, end: "first" | "last" = "first") => days - named[row]![end];
  expect(leftOn("deputies", "last")).toBe(ledger.facts["days-deputies-end"]!.value);
  expect(leftOn("washington", "last")).toBe(ledger.facts["days-washington-end"]!.value);
  expect(leftOn("no-xi")).toBe(ledger.facts["days-no-xi"]!.value);
  expect(days - today).toBe(ledger.facts["days-left"]!.value);
  expect(rise - today).toBe(ledger.facts["days-to-rise"]!.value);
});

test("at today exactly the days that are left are lit, and next week’s five are marked", () => {
  const marks = frame(at("today"), phone);
  expect(lit(at("today"))).toBe(ledger.facts["days-left"]!.value);
  expect(opacityOf(markOf(marks, "lit"))).toBe(1);
  expect(opacityOf(markOf(marks, "next-us"))).toBe(1);
  expect(shapes(markOf(marks, "next-us").attrs["d"])).toBe(daysBetween("2019-02-11", "2019-02-15") + 1);
  expect(opacityOf(markOf(frame(at("words"), phone), "next-us"))).toBe(0);
});

test("scrolling is time: half of the way between two steps is half of the days between them", () => {
  const between = (at("truce") + at("deputies")) / 2;
  const whole = (filled(at("truce")) + filled(at("deputies"))) / 2;
  expect(filled(between)).toBe(Math.ceil(whole));
});

test("a day once filled stays filled, and the number never rises", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 4, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (a, more) => {
      expect(filled(a + more)).toBeGreaterThanOrEqual(filled(a));
      const number = (playhead: number) => Number(markOf(frame(playhead, phone), "number").text);
      expect(number(a + more)).toBeLessThanOrEqual(number(a));
    }),
  );
});

test("the square past the last is dashed, and named or noted at every step", () => {
  for (const playhead of truceClock.keyframes.keys()) {
    const marks = frame(playhead, phone);
    expect(opacityOf(markOf(marks, "legal"))).toBe(1);
    expect(markOf(marks, "legal").attrs["class"]).toMatch(/dashed/);
    expect(Math.max(opacityOf(markOf(marks, "legal-name")), opacityOf(markOf(marks, "rise-0")))).toBe(1);
  }
});

test("where there is not room for every voice on the speeches, both sides are still heard", () => {
  for (const size of sizes) {
    const words = said(frame(at("words"), size));
    for (const who of ["Trump:", "Cui:"]) expect(words, `${size.width} × ${size.height}`).toContain(who);
  }
});

test("on a wide screen a label appears when its day comes, and stays", () => {
  const seen = (playhead: number) =>
    frame(playhead, { width: 937, height: 725 })
      .filter((mark) => mark.key.endsWith("-when") && opacityOf(mark) > 0.99)
      .map(({ text }) => text);
  expect(seen(at("truce"))).toEqual(["1 December", "2 March"]);
  for (const step of [1, 2, 3, 4]) {
    for (const label of seen(step - 1)) expect(seen(step)).toContain(label);
    expect(seen(step).length).toBeGreaterThan(seen(step - 1).length);
  }
  expect(seen(at("today")).length).toBe(12);
});
