import fc from "fast-check";
import { expect, test } from "vitest";
import { playheadAt, rest } from "../../src/scene/playhead.ts";

const gaps = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 12 });
const centresOf = (gs: readonly number[]) => gs.reduce<number[]>((all, g) => [...all, (all.at(-1) ?? 0) + g], []);

test("a step whose middle is on the line gives its own number", () => {
  const centres = [100, 700, 1500];
  expect(centres.map((y) => playheadAt(centres, y))).toEqual([0, 1, 2]);
});

test("halfway between two steps is half a step", () => {
  expect(playheadAt([100, 700, 1500], 400)).toBe(0.5);
});

test("above the first step it is 0 and below the last the last", () => {
  expect(playheadAt([100, 700], -50)).toBe(0);
  expect(playheadAt([100, 700], 9000)).toBe(1);
});

test("the picture rests about each step's middle", () => {
  const near = (rest / 2) * 600 - 1;
  expect(playheadAt([100, 700, 1300], 700 - near)).toBe(1);
  expect(playheadAt([100, 700, 1300], 700 + near)).toBe(1);
});

test("it never falls as the page scrolls down", () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: -5000, max: 40000 }), fc.nat(5000), (gs, line, down) => {
      const centres = centresOf(gs);
      expect(playheadAt(centres, line + down)).toBeGreaterThanOrEqual(playheadAt(centres, line));
    }),
  );
});

test("it does not jump: a small scroll is a small step", () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 36000 }), (gs, line) => {
      const centres = centresOf(gs);
      const least = Math.min(...gs.slice(1), 3000);
      expect(playheadAt(centres, line + 1) - playheadAt(centres, line)).toBeLessThanOrEqual(
        1 / (least * (1 - rest)) + 1e-9,
      );
    }),
  );
});
