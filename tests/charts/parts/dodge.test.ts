import fc from "fast-check";
import { expect, test } from "vitest";
import { dodge } from "../../../src/charts/parts/dodge.ts";

const labels = fc.array(
  fc.record({ middle: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 10, max: 40 }) }),
  { minLength: 1, maxLength: 6 },
);

test("labels never overlap and keep their order", () => {
  fc.assert(
    fc.property(labels, (labels) => {
      const middles = dodge(labels, 0, 600);
      for (let i = 1; i < labels.length; i++) {
        expect(middles[i]! - middles[i - 1]!).toBeGreaterThanOrEqual(
          (labels[i]!.height + labels[i - 1]!.height) / 2 - 1e-9,
        );
      }
    }),
  );
});

test("labels stay between top and bottom where there is room", () => {
  fc.assert(
    fc.property(labels, (labels) => {
      const middles = dodge(labels, 20, 480);
      expect(middles[0]! - labels[0]!.height / 2).toBeGreaterThanOrEqual(20 - 1e-9);
      expect(middles.at(-1)! + labels.at(-1)!.height / 2).toBeLessThanOrEqual(480 + 1e-9);
    }),
  );
});

test("labels that have room stand where they wish", () => {
  expect(
    dodge(
      [
        { middle: 50, height: 20 },
        { middle: 90, height: 20 },
      ],
      0,
      200,
    ),
  ).toEqual([50, 90]);
});

test("two that want one place give way by the same amount", () => {
  expect(
    dodge(
      [
        { middle: 100, height: 20 },
        { middle: 100, height: 20 },
      ],
      0,
      200,
    ),
  ).toEqual([90, 110]);
});

test("a small move of what is wished for is a small move of what is given", () => {
  fc.assert(
    fc.property(labels, fc.double({ min: -1, max: 1, noNaN: true }), (labels, by) => {
      const moved = labels.map((label, i) => (i === 0 ? { ...label, middle: label.middle + by } : label));
      dodge(moved, 0, 600).forEach((middle, i) =>
        expect(Math.abs(middle - dodge(labels, 0, 600)[i]!)).toBeLessThanOrEqual(Math.abs(by) + 1e-9),
      );
    }),
  );
});
