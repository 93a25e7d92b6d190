import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnAt, isWhole, strokeTo, type Course, type Drawn, type Place } from "../../src/scene/stroke.ts";

const course: Course = { since: 2001, last: 2017, start: 83.1, ceiling: 600 };
const place = fc.record({
  year: fc.double({ min: 1980, max: 2040, noNaN: true }),
  value: fc.double({ min: -900, max: 1500, noNaN: true }),
});
/** A pointer's path, place after place, without lifting. */
const way = fc.array(place, { minLength: 1, maxLength: 12 });
const follow = (drawn: Drawn, places: readonly Place[]): Drawn =>
  places.reduce<Drawn>((now, to, i) => strokeTo(now, course, places[i - 1], to), drawn);

test("whichever way a hand goes, each year up to the furthest has one whole value within the scale", () => {
  fc.assert(
    fc.property(fc.array(way, { maxLength: 4 }), (ways) => {
      const drawn = ways.reduce<Drawn>(follow, []);
      expect(drawn.length).toBeLessThanOrEqual(course.last - course.since);
      for (let i = 0; i < drawn.length; i++) {
        expect(Number.isInteger(drawn[i])).toBe(true);
        expect(drawn[i]).toBeGreaterThanOrEqual(0);
        expect(drawn[i]).toBeLessThanOrEqual(course.ceiling);
      }
    }),
  );
});

test("the year at the hand has the hand's value, and a stroke never makes what is drawn shorter", () => {
  fc.assert(
    fc.property(way, way, (before, places) => {
      const earlier = follow([], before);
      const drawn = follow(earlier, places);
      const { year, value } = places.at(-1)!;
      const at = Math.min(course.last, Math.max(course.since + 1, Math.round(year)));
      expect(drawnAt(drawn, course, at)).toBe(Math.round(Math.min(course.ceiling, Math.max(0, value))));
      expect(drawn.length).toBeGreaterThanOrEqual(earlier.length);
    }),
  );
});

test("a straight stroke gives every year on its way the straight line's value, leftwards as rightwards", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2002, max: 2017 }),
      fc.integer({ min: 2002, max: 2017 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 600 }),
      (a, b, from, to) => {
        fc.pre(a !== b);
        const drawn = follow(
          [],
          [
            { year: a, value: from },
            { year: b, value: to },
          ],
        );
        const back = follow(
          [],
          [
            { year: b, value: to },
            { year: a, value: from },
          ],
        );
        for (let year = Math.min(a, b); year <= Math.max(a, b); year++)
          expect(
            Math.abs(drawnAt(drawn, course, year)! - (from + ((to - from) * (year - a)) / (b - a))),
          ).toBeLessThanOrEqual(0.5);
        const between = (all: Drawn) => all.slice(Math.min(a, b) - course.since - 1, Math.max(a, b) - course.since);
        expect(between(back)).toEqual(between(drawn));
      },
    ),
  );
});

test("years that a hand jumped over take the straight line from what was drawn, or known, before", () => {
  const drawn = strokeTo([], { ...course, start: 100 }, undefined, { year: 2011, value: 200 });
  expect(drawn).toEqual([110, 120, 130, 140, 150, 160, 170, 180, 190, 200]);
  expect(strokeTo(drawn, course, undefined, { year: 2013, value: 100 }).slice(-3)).toEqual([200, 150, 100]);
});

test("drawing over again takes the new values and leaves the other years; the same stroke twice changes nothing", () => {
  fc.assert(
    fc.property(way, way, (first, second) => {
      const before = follow([], first);
      const after = follow(before, second);
      expect(follow(after, second)).toEqual(after);
      const reach = second.map(({ year }) => Math.min(course.last, Math.max(course.since + 1, year)));
      const [low, high] = [Math.floor(Math.min(...reach)), Math.ceil(Math.max(...reach))];
      before.forEach((value, i) => {
        const year = course.since + 1 + i;
        if (year < low || year > high) expect(after[i]).toBe(value);
      });
    }),
  );
});

test("what is drawn is whole exactly when the last year is drawn", () => {
  fc.assert(
    fc.property(way, (places) => {
      const drawn = follow([], places);
      expect(isWhole(drawn, course)).toBe(drawnAt(drawn, course, course.last) !== undefined);
    }),
  );
  expect(isWhole(strokeTo([], course, undefined, { year: 2016.4, value: 5 }), course)).toBe(false);
});
