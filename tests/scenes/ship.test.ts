import { expect, test } from "vitest";
import type { ShipRows } from "../../src/charts/ship/model.ts";
import { subpathsOf } from "../../src/marks/subpaths.ts";
import { ship } from "../../src/scenes/ship.ts";
import { areas, drawn, endOf, fact, markOf, opacityOf } from "./drawn.ts";

const { rows, frame, at } = drawn(ship);
const { duty, docked } = rows as ShipRows;
const sizes = areas(ship.stillHeight);

type Frame = ReturnType<typeof frame>;
const shapes = (marks: Frame, key: string) => subpathsOf(String(markOf(marks, key).attrs["d"]));
/** How often a line that hangs from the sea comes down and goes up again. */
const turns = (marks: Frame) => {
  const points = shapes(marks, "loops").flatMap(({ points }) => points);
  const lowest = Math.max(...points.map(({ y }) => y));
  return points.filter(({ y }) => y === lowest).length;
};
const xs = (marks: Frame, key: string) => shapes(marks, key).flatMap(({ points }) => points.map(({ x }) => x));

test("the steps stand at the days of the rows: she sails, comes when the duty begins, and docks", () => {
  const days = ship.keyframes.map(({ state }) => state["day"]);
  expect(days).toEqual([0, duty, docked - 1, docked, docked, docked]);
  expect(docked - duty).toBe(fact("ship-wait"));
});

test("a dot is a thousand tonnes: as many dots sail as come ashore", () => {
  for (const size of sizes)
    for (const step of ship.keyframes.keys())
      expect(shapes(frame(step, size), "cargo").length * 1000).toBe(fact("ship-tonnes"));
});

test("the dots are in the ship until she docks, and then all in the silo", () => {
  for (const size of sizes) {
    const within = (step: string, key: string) => {
      const marks = frame(at(step), size);
      const [dots, box] = [xs(marks, "cargo"), xs(marks, key)];
      return Math.min(...dots) >= Math.min(...box) && Math.max(...dots) <= Math.max(...box);
    };
    for (const step of ["sails", "late", "waits"]) expect(within(step, "ship")).toBe(true);
    for (const step of ["docks", "pays", "bicycle"]) expect(within(step, "silo")).toBe(true);
  }
});

test("a tick is a day at sea and a loop is a day off the port, drawn at one scale", () => {
  for (const size of sizes) {
    const late = frame(at("late"), size);
    expect(shapes(late, "ticks")).toHaveLength(duty);
    expect(markOf(late, "loops").attrs["d"]).toBe("");
    const waits = frame(at("waits"), size);
    expect(shapes(waits, "ticks")).toHaveLength(duty);
    expect(turns(waits)).toBe(fact("ship-wait") - 1);
    expect(turns(frame(at("docks"), size))).toBe(fact("ship-wait"));
    const [gate, end] = [Number(markOf(waits, "gate").attrs["x1"]), endOf(markOf(frame(at("docks"), size), "loops")).x];
    expect(gate / end).toBeCloseTo(duty / docked, 2);
  }
});

test("she waits off the port for longer than she sailed", () => {
  const waits = frame(at("waits"), sizes[0]!);
  expect(Number(markOf(waits, "off-port-days").text)).toBeGreaterThan(Number(markOf(waits, "at-sea-days").text));
});

test("the duty is dashed until its day, and in force when she comes", () => {
  const seen = (playhead: number, key: string) => opacityOf(markOf(frame(playhead, sizes[0]!), key));
  expect([seen(0, "gate-ahead"), seen(0, "gate")]).toEqual([1, 0]);
  expect([seen(0.97, "gate-ahead"), seen(0.97, "gate")]).toEqual([1, 0]);
  expect([seen(1, "gate-ahead"), seen(1, "gate")]).toEqual([0, 1]);
});

test("a coin is a million dollars of duty, and the coins lie between the buyer and China’s customs", () => {
  for (const size of sizes) {
    const marks = frame(at("pays"), size);
    expect(shapes(marks, "coins")).toHaveLength(fact("ship-duty"));
    expect(Math.min(...xs(marks, "coins"))).toBeGreaterThan(Math.max(...xs(marks, "silo")));
    expect(Math.max(...xs(marks, "coins"))).toBeLessThan(Math.min(...xs(marks, "customs-china")));
  }
});

test("nobody has paid while the cargo comes ashore", () => {
  for (const key of ["money-china", "coins", "paid-china-0"])
    expect(opacityOf(markOf(frame(at("docks"), sizes[0]!), key)), key).toBe(0);
});

test("no money crosses the sea: each payment stays on its importer’s side", () => {
  for (const size of sizes) {
    const marks = frame(at("bicycle"), size);
    expect(Math.min(...xs(marks, "money-china"))).toBeGreaterThan(size.width / 2);
    expect(Math.max(...xs(marks, "money-us"))).toBeLessThan(size.width / 2);
    expect(endOf(markOf(marks, "goods-out-from")).x).toBeLessThan(size.width / 2);
    expect(Math.max(...xs(marks, "goods-out-to"))).toBeCloseTo(size.width, 1);
    expect(Math.min(...xs(marks, "goods-in-to"))).toBeCloseTo(0, 1);
  }
});

test("America’s side is empty until its importer’s step", () => {
  for (const key of ["bicycle", "customs-us", "money-us", "goods-in"])
    expect(opacityOf(markOf(frame(at("pays"), sizes[0]!), key)), key).toBe(0);
});
