import fc from "fast-check";
import { expect, test } from "vitest";
import { clamp, lerp, progress } from "../../src/scene/interpolate.ts";
import { stateAt } from "../../src/scene/scene.ts";

const keyframes = [0.1, 0.7, 0.2].map((v, i) => ({ id: `k${i}`, state: { v } }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const paces = fc.constantFrom("cubic" as const, "linear" as const);

test("mix is exact at both ends", () => {
  fc.assert(fc.property(number, number, (a, b) => lerp(a, b, 0) === a && lerp(a, b, 1) === b));
});

test("mix, clamp and ramp stay between their ends", () => {
  const bounded = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(bounded, bounded, bounded, (a, b, x) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(clamp(x, low, high)).toBeGreaterThanOrEqual(low);
      expect(clamp(x, low, high)).toBeLessThanOrEqual(high);
      expect(progress(x, low, high)).toBeGreaterThanOrEqual(0);
      expect(progress(x, low, high)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a whole playhead is its keyframe exactly, whatever the pace (ACCESS 15)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), paces, (i, pace) => {
      expect(stateAt(keyframes, i, pace)).toEqual(keyframes[i]!.state);
    }),
  );
});

test("outside the scene it stays on the nearest end", () => {
  expect(stateAt(keyframes, -0.5)).toEqual({ v: 0.1 });
  expect(stateAt(keyframes, 2.5)).toEqual({ v: 0.2 });
});

test("an even pace is a straight line, a smooth one starts and ends slowly", () => {
  expect(stateAt(keyframes, 0.25, "linear").v).toBeCloseTo(0.25);
  expect(stateAt(keyframes, 0.25, "cubic").v).toBeLessThan(0.2);
});

test("a scene of one keyframe never moves", () => {
  expect(stateAt(keyframes.slice(0, 1), 0.5)).toEqual({ v: 0.1 });
});
