import { expect, test } from "vitest";
import { roundTo } from "../../src/language/round-to.ts";

test("halves are rounded away from zero, as readers do", () => {
  expect([0.5, 1.5, 2.5, -2.5].map((value) => roundTo(value, 0))).toEqual([1, 2, 3, -3]);
  expect([1.005, 18.125, -0.005].map((value) => roundTo(value, 2))).toEqual([1.01, 18.13, -0.01]);
  expect(Object.is(roundTo(-0.2, 0), -0)).toBe(false);
});
