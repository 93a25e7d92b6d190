import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "../../../src/charts/parts/day.ts";
import { timeTicks, timeX } from "../../../src/charts/parts/time-ticks.ts";
import { textWidth } from "../../../src/marks/text-width.ts";

const epoch = "2018-01-01";
const months = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");
const span = fc
  .record({
    from: fc.integer({ min: -2000, max: 2500 }),
    days: fc.integer({ min: 60, max: 5000 }),
    width: fc.integer({ min: 120, max: 1500 }),
  })
  .map(({ from, days, width }) => ({ epoch, from, to: from + days, left: 36, right: 36 + width }));
const ticksOf = (given: Parameters<typeof timeTicks>[0]) =>
  timeTicks(given, [2013, 2027], [2018, 2025], months, "en-GB", 13);

test("the ends of the stretch stand at the ends of the axis", () => {
  const given = { epoch, from: 10, to: 400, left: 36, right: 236 };
  expect(timeX(given, 10)).toBe(36);
  expect(timeX(given, 400)).toBe(236);
});

test("labels to be seen are clear of one another at every scale", () => {
  fc.assert(
    fc.property(span, (span) => {
      const seen = ticksOf(span)
        .filter(({ opacity = 1 }) => opacity > 0.05)
        .sort((a, b) => a.at - b.at);
      for (let i = 1; i < seen.length; i++) {
        const half = (words: string) => textWidth(words, { size: 13, weight: 600 }) / 2;
        expect(seen[i]!.at - seen[i - 1]!.at).toBeGreaterThan(half(seen[i]!.words) + half(seen[i - 1]!.words));
      }
    }),
  );
});

test("no label stands outside the stretch, and the ticks are the same at every scale", () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(ticksOf(a).map(({ key }) => key)).toEqual(ticksOf(b).map(({ key }) => key));
      for (const { at, opacity = 1 } of ticksOf(a))
        if (opacity > 0) expect(at > a.left - 1.01 && at < a.right + 1.01).toBe(true);
    }),
  );
});

test("a year stands at its first day", () => {
  const given = { epoch, from: 0, to: 1000, left: 0, right: 1000 };
  expect(ticksOf(given).find(({ key }) => key === "2020")!.at).toBe(daysBetween(epoch, "2020-01-01"));
});
