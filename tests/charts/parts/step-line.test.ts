import { pairs, scaleLinear } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stepPaths, stepsBetween, valueAt, type Step } from "../../../src/charts/parts/step-line.ts";
import { subpathsOf, type Subpath } from "../../../src/marks/subpaths.ts";

const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 20 })
  .chain((days) =>
    fc.tuple(
      ...[...days].sort((a, b) => a - b).map((day) => fc.tuple(fc.constant(day), fc.integer({ min: 0, max: 150 }))),
    ),
  )
  .map((list): readonly Step[] => list);
const day = fc.integer({ min: -100, max: 3100 });

test("a line starts and ends on the days asked for, at the values in force", () => {
  fc.assert(
    fc.property(steps, day, day, (steps, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const line = stepsBetween(steps, from, to);
      expect(line[0]).toEqual([from, valueAt(steps, from)]);
      expect(line.at(-1)).toEqual([to, valueAt(steps, to)]);
    }),
  );
});

test("the value in force on a day is that of the last step up to it, or of the first step before any", () => {
  fc.assert(
    fc.property(steps, day, (steps, day) => {
      expect(valueAt(steps, day)).toBe((steps.filter(([from]) => from <= day).at(-1) ?? steps[0]!)[1]);
    }),
  );
});

test("between corners a line runs level or upright, and never back in time", () => {
  fc.assert(
    fc.property(steps, day, day, (steps, a, b) => {
      const line = stepsBetween(steps, Math.min(a, b), Math.max(a, b));
      const [{ points }] = subpathsOf(stepPaths(line, scaleLinear(), scaleLinear()).edge) as [Subpath];
      for (const [before, after] of pairs(points)) {
        expect(after.x).toBeGreaterThanOrEqual(before.x);
        expect(after.x === before.x || after.y === before.y).toBe(true);
      }
    }),
  );
});

test("a stretch that ends before it begins has no line and no wall", () => {
  const none = stepsBetween([[0, 5]], 10, 9);
  expect(none).toEqual([]);
  expect(stepPaths(none, scaleLinear(), scaleLinear())).toEqual({ edge: "", wall: "" });
});

test("a wall is its line let down to zero at both ends", () => {
  const line: readonly Step[] = [
    [0, 2],
    [3, 4],
    [5, 4],
  ];
  const { edge, wall } = stepPaths(line, scaleLinear(), scaleLinear([0, 10], [10, 0]));
  const corners = (path: string) => [...new Set(subpathsOf(path)[0]!.points.map(({ x, y }) => `${x},${y}`))];
  expect(corners(edge)).toEqual(["0,8", "3,8", "3,6", "5,6"]);
  expect(corners(wall)).toEqual(["0,10", "0,8", "3,8", "3,6", "5,6", "5,10"]);
  expect(subpathsOf(wall).map(({ closed }) => closed)).toEqual([true]);
});
