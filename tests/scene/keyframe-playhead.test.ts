import fc from "fast-check";
import { expect, test } from "vitest";
import { keyframePlayhead } from "../../src/scene/keyframe-playhead.ts";

test("with every keyframe told once, steps and keyframes are the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, part) => {
      const playhead = part * (count - 1);
      expect(
        keyframePlayhead(
          Array.from({ length: count }, (_, i) => i),
          playhead,
        ),
      ).toBeCloseTo(playhead, 12);
    }),
  );
});

test("at a step the picture is exactly its keyframe, and between two it lies between theirs", () => {
  const told = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(told, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
      all.forEach((keyframe, step) => expect(keyframePlayhead(all, step)).toBe(keyframe));
      const playhead = part * (all.length - 1);
      expect(keyframePlayhead(all, playhead)).toBeGreaterThanOrEqual(all[Math.floor(playhead)]!);
      expect(keyframePlayhead(all, playhead)).toBeLessThanOrEqual(all[Math.ceil(playhead)]!);
    }),
  );
});

test("a dropped keyframe is passed halfway, and one told twice is rested at", () => {
  expect(keyframePlayhead([0, 2], 0.5)).toBe(1);
  expect(keyframePlayhead([0, 1, 1, 2], 1.7)).toBe(1);
  expect(keyframePlayhead([3], 0)).toBe(3);
});
