import fc from "fast-check";
import { expect, test } from "vitest";
import { corners, stepPath, valueAt, wallPath, type Step } from "../../../src/charts/parts/step-line.ts";

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
      const line = corners(steps, from, to);
      expect(line[0]).toEqual([from, valueAt(steps, from)]);
      expect(line.at(-1)).toEqual([to, valueAt(steps, to)]);
    }),
  );
});

test("between corners a line runs level or upright, and never back in time", () => {
  fc.assert(
    fc.property(steps, day, day, (steps, a, b) => {
      const line = corners(steps, Math.min(a, b), Math.max(a, b));
      for (const [i, [day, value]] of line.entries()) {
        if (i === 0) continue;
        const [before, was] = line[i - 1]!;
        expect(day).toBeGreaterThanOrEqual(before);
        expect(day === before || value === was).toBe(true);
      }
    }),
  );
});

test("a stretch that ends before it begins has no line and no wall", () => {
  expect(corners([[0, 5]], 10, 9)).toEqual([]);
  expect(wallPath([], Number, Number)).toBe("");
});

test("a wall is its line let down to zero at both ends", () => {
  const line = corners(
    [
      [0, 2],
      [3, 4],
    ],
    0,
    5,
  );
  const y = (value: number) => 10 - value;
  expect(stepPath(line, Number, y)).toBe("m0 8h3v-2h2");
  expect(wallPath(line, Number, y)).toBe("m0 10v-2h3v-2h2v4z");
});
