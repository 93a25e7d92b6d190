import { pairs, scaleLinear } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "../../../src/charts/parts/day.ts";
import { timeAxis } from "../../../src/charts/parts/time-axis.ts";
import { flatten } from "../../../src/marks/flatten.ts";
import { boxOf } from "../../../src/marks/label-collisions.ts";

const epoch = "2018-01-01";
const months = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");
const axis = timeAxis("time", {
  epoch,
  years: [2013, 2027],
  monthsOf: [2018, 2025],
  months,
  language: "en-GB",
  floor: 100,
  size: 13,
});
const scale = fc
  .record({
    from: fc.integer({ min: -2000, max: 2500 }),
    days: fc.integer({ min: 60, max: 5000 }),
    width: fc.integer({ min: 120, max: 1500 }),
  })
  .map(({ from, days, width }) => scaleLinear([from, from + days], [36, 36 + width]));
/** The labels visible at a scale. */
const labelsAt = (x: ReturnType<typeof scaleLinear<number, number>>) =>
  flatten(axis(x)).filter(({ tag }) => tag === "text");

test("labels to be seen are clear of one another at every scale", () => {
  fc.assert(
    fc.property(scale, (x) => {
      const seen = labelsAt(x)
        .filter(({ attrs }) => Number(attrs["opacity"]) > 0.05)
        .map(boxOf)
        .sort((a, b) => a.left - b.left);
      for (const [a, b] of pairs(seen)) expect(b.left).toBeGreaterThan(a.right);
    }),
  );
});

test("no label stands outside the stretch, and the ticks are the same at every scale", () => {
  fc.assert(
    fc.property(scale, scale, (a, b) => {
      expect(labelsAt(a).map(({ key }) => key)).toEqual(labelsAt(b).map(({ key }) => key));
      const [left, right] = a.range() as [number, number];
      for (const { attrs } of labelsAt(a))
        if (Number(attrs["opacity"]) > 0) {
          expect(Number(attrs["x"])).toBeGreaterThan(left - 1.01);
          expect(Number(attrs["x"])).toBeLessThan(right + 1.01);
        }
    }),
  );
});

test("a year stands at its first day, a month at its own", () => {
  const at = Object.fromEntries(labelsAt(scaleLinear([0, 1000], [0, 1000])).map(({ key, attrs }) => [key, attrs["x"]]));
  expect(at["time-2020"]).toBe(daysBetween(epoch, "2020-01-01"));
  expect(at["time-2025-12"]).toBe(daysBetween(epoch, "2025-12-01"));
  expect(at["time-2014"]).toBe(daysBetween(epoch, "2014-01-01"));
});
