import fc from "fast-check";
import { expect, test } from "vitest";
import { afterKey } from "../../src/island/guess/by-keys.ts";
import { printAmount, type Pattern } from "../../src/island/guess/print-amount.ts";
import { verdict } from "../../src/island/guess/verdict.ts";
import { printFact } from "../../src/ledger/print-fact.ts";
import type { Drawn } from "../../src/scene/stroke.ts";
import { ledger } from "../scenes/drawn.ts";

const course = { since: 2001, last: 2017, start: 83.1, ceiling: 600 };

test("an amount that a reader drew prints as a fact of its unit does, in every unit", () => {
  const units = Object.keys(ledger.interface.units);
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom("full", "short"),
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(0, 1),
      (unit, form, value, digits) => {
        const pattern = ledger.interface.units[unit]![form as "full"] as Pattern;
        expect(printAmount(value, pattern, digits, ledger.interface.language)).toBe(
          printFact({ value, unit, digits, about: false }, form as "full", ledger.interface),
        );
      },
    ),
  );
});

test("a guess is too low or too high beside the record, or near it within a twentieth, and the difference is exact", () => {
  expect(verdict(240, 375.3)).toEqual({ says: "under", apart: 375.3 - 240 });
  expect(verdict(495, 375.3)).toEqual({ says: "over", apart: 495 - 375.3 });
  expect(verdict(370, 375.3).says).toBe("near");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (guess) => {
      const { says, apart } = verdict(guess, 375.3);
      expect(says).toBe(Math.abs(guess - 375.3) <= 375.3 / 20 ? "near" : guess < 375.3 ? "under" : "over");
      expect(apart).toBe(Math.abs(guess - 375.3));
    }),
  );
});

test("Right draws each new year as high as the one before; Up and Down move it from mark to mark of the scale, five with Shift", () => {
  let [drawn, year]: [Drawn, number] = [[], 2001];
  const press = (key: string, shift = false) => ({ drawn, year } = afterKey(key, shift, drawn, course, year)!);
  press("ArrowRight");
  expect([drawn, year]).toEqual([[83], 2002]);
  press("ArrowUp");
  expect(drawn).toEqual([90]);
  press("ArrowUp", true);
  expect(drawn).toEqual([140]);
  press("ArrowDown");
  expect(drawn).toEqual([130]);
  for (let i = 0; i < 30; i++) press("ArrowRight");
  expect([drawn, year]).toEqual([Array.from({ length: 16 }, () => 130), 2017]);
  for (let i = 0; i < 30; i++) press("ArrowLeft");
  expect(year).toBe(2001);
  for (let i = 0; i < 30; i++) press("ArrowDown", true);
  expect([drawn[0], drawn[1], year]).toEqual([0, 130, 2002]);
});
