import fc from "fast-check";
import { expect, test } from "vitest";
import { adjacentWaypoint, currentWaypoint } from "../../src/island/current-waypoint.ts";

/** A page: the distances between its stops, in pixels of scrolling, and the height of the window. */
const pages = fc.record({
  gaps: fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3000 })), {
    minLength: 1,
    maxLength: 40,
  }),
  window: fc.integer({ min: 180, max: 1600 }),
  tail: fc.integer({ min: 0, max: 2000 }),
});
interface Page {
  readonly gaps: readonly number[];
  readonly window: number;
  readonly tail: number;
}

/** The resting places of a page; no stop rests beyond the end of scrolling. */
const restsOf = ({ gaps, window, tail }: Page): { rests: readonly number[]; end: number } => {
  const rests = [0];
  for (const gap of gaps) rests.push(rests.at(-1)! + gap);
  const end = Math.max(0, rests.at(-1)! + tail - window);
  return { rests: rests.map((rest) => Math.min(rest, end)), end };
};

test("a page that has come to rest at a stop is at that stop, or at a later one that rests at the same place", () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { rests } = restsOf(page);
      for (const [i, rest] of rests.entries()) {
        const now = currentWaypoint(rests, rest, page.window);
        expect(now).toBeGreaterThanOrEqual(i);
        expect(rests[now]).toBe(rest);
      }
    }),
  );
});

test("scrolling down never leads to an earlier stop", () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { rests, end } = restsOf(page);
      let last = 0;
      for (let scrolled = 0; scrolled <= end; scrolled += 7) {
        const now = currentWaypoint(rests, scrolled, page.window);
        expect(now).toBeGreaterThanOrEqual(last);
        last = now;
      }
    }),
  );
});

test("a stop begins no more than half a window before it rests", () => {
  fc.assert(
    fc.property(pages, fc.nat(20_000), (page, far) => {
      const { rests, end } = restsOf(page);
      const scrolled = Math.min(far, end);
      expect(rests[currentWaypoint(rests, scrolled, page.window)]! - scrolled).toBeLessThanOrEqual(page.window / 2);
    }),
  );
});

test("Next from the opening comes to every resting place once and stops at the last; Previous comes back the same way", () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { rests } = restsOf(page);
      const walk = (by: 1 | -1, from: number) => {
        const seen: number[] = [];
        for (
          let at: number | undefined = from;
          at !== undefined;
          at = adjacentWaypoint(rests, currentWaypoint(rests, rests[at]!, page.window), by)
        ) {
          seen.push(rests[at]!);
          expect(seen.length).toBeLessThanOrEqual(rests.length);
        }
        return seen;
      };
      const there = walk(1, 0);
      for (const rest of rests) expect(there.some((place) => Math.abs(place - rest) <= rests.length)).toBe(true);
      expect(there.at(-1)!).toBeGreaterThanOrEqual(rests.at(-1)! - 1);
      expect(walk(-1, rests.length - 1).at(-1)!).toBeLessThanOrEqual(1);
    }),
  );
});
