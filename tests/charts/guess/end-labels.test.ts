import fc from "fast-check";
import { expect, test } from "vitest";
import { endLabels, type EndLabel, type Line } from "../../../src/charts/guess/end-labels.ts";

const room = { line: 18, right: 319, top: 0, floor: 216 };
const label = fc.record({ end: fc.integer({ min: 20, max: 210 }), width: fc.integer({ min: 40, max: 180 }) });
const lineTo = ({ end }: EndLabel) =>
  fc
    .array(fc.integer({ min: 0, max: 216 }), { minLength: 16, maxLength: 16 })
    .map((heights): Line => [...heights.map((y, i) => [150 + 10 * i, y] as const), [310, end]]);
const two = fc
  .tuple(label, label)
  .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), fc.tuple(lineTo(a), lineTo(b))));

test("the labels never meet, stand in the order of their ends, and stay within the picture", () => {
  fc.assert(
    fc.property(two, ([labels, lines]) => {
      const [a, b] = endLabels(labels, lines, room);
      expect(labels[0].end <= labels[1].end ? b - a : a - b).toBeGreaterThanOrEqual(room.line);
      for (const y of [a, b]) {
        expect(y).toBeGreaterThanOrEqual(room.top + room.line);
        expect(y).toBeLessThan(room.floor);
      }
    }),
  );
});

test("where nothing is covered, each label stands near the end of its line", () => {
  const level = (y: number): Line => [
    [150, y],
    [310, y],
  ];
  const labels = [
    { end: 60, width: 90 },
    { end: 160, width: 90 },
  ] as const;
  const [a, b] = endLabels(labels, [level(60), level(160)], room);
  expect(Math.abs(a - 60)).toBeLessThan(2 * room.line);
  expect(Math.abs(b - 160)).toBeLessThan(2 * room.line);
});
