import fc from "fast-check";
import { expect, test } from "vitest";
import { readLedger } from "../../src/ledger/ledger.ts";
import { smallStory } from "../check/small-story.ts";

const stated = (id: string, value: number, more = "") =>
  `${id}: { what: x, value: ${value}, unit: usd-billion, known: 2018-01-01, source: ustr-list, verified: two-sources${more} }\n`;
const ledgerOf = (facts: string) => readLedger(new Map([...smallStory, ["content/facts.yaml", facts]]));
const amount = fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => hundredths / 100);

test("a sum, difference, share, ratio and change are what they are called", () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const { facts } = ledgerOf(
        stated("a", a) +
          stated("b", b) +
          "sum: { what: x, unit: usd-billion, sum: [a, b] }\ndifference: { what: x, unit: usd-billion, difference: [a, b] }\n" +
          "share: { what: x, unit: percent, share: [a, b] }\nratio: { what: x, unit: times, ratio: [a, b] }\nchange: { what: x, unit: percent, change: [a, b] }\n",
      );
      // Hundredths are exact as integers.
      expect(facts["sum"]!.value).toBe((Math.round(a * 100) + Math.round(b * 100)) / 100);
      expect(facts["difference"]!.value).toBe((Math.round(a * 100) - Math.round(b * 100)) / 100);
      expect(facts["share"]!.value / 100).toBeCloseTo(facts["ratio"]!.value, 9);
      expect(a * (1 + facts["change"]!.value / 100)).toBeCloseTo(b, 4);
    }),
    { numRuns: 60 },
  );
});

test("the order in which facts are written does not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      const parts = [
        stated("a", 1),
        stated("b", 2),
        "c: { what: x, unit: usd-billion, sum: [a, b] }\n",
        "d: { what: x, unit: usd-billion, sum: [c, b, a] }\n",
      ];
      const { facts } = ledgerOf(order.map((i) => parts[i]!).join(""));
      expect(facts["d"]!.value).toBe(6);
    }),
  );
});

test("99.5 is the gap between 375.3 and 275.8, to the last digit", () => {
  const { facts } = ledgerOf(
    `${stated("us", 375.3)}${stated("cn", 275.8)}gap: { what: x, unit: usd-billion, difference: [us, cn] }\n`,
  );
  expect(facts["gap"]!.value).toBe(99.5);
});

test("a derived fact became known with the last of its parts, and rests on the sources of all and the weakest of them", () => {
  const { facts } = ledgerOf(
    "a: { what: x, value: 1, unit: days, known: 2018, source: ustr-list, verified: one-source }\n" +
      "b: { what: x, value: 2, unit: days, known: 2019-03-06, source: census-2019, also: [ustr-list], verified: two-sources }\n" +
      "c: { what: x, unit: days, sum: [a, b] }\n" +
      "d: { what: x, unit: days, sum: [b, b] }\n",
  );
  expect(facts["c"]).toMatchObject({
    known: "2019-03-06",
    standing: "later",
    sources: ["ustr-list", "census-2019"],
    verified: "one-source",
    derived: { by: "sum", parts: ["a", "b"] },
  });
  expect(facts["d"]).toMatchObject({ sources: ["census-2019", "ustr-list"], verified: "arithmetic" });
});

test.each([
  ["2019-02-08", undefined, "then"],
  ["2019-02-09", undefined, "later"],
  ["2018", undefined, "then"],
  ["2019-01", undefined, "then"],
  // A month or year that contains the story's day may be after it.
  ["2019-02", undefined, "later"],
  ["2019", undefined, "later"],
  ["2025", "PIIE", "calculated-later"],
  ["2018", "PIIE", "then"],
])("a fact known %s, made by %s, stands as %s on 8 February 2019", (known, maker, standing) => {
  const { facts } = ledgerOf(
    `a: { what: x, value: 1, unit: days, known: ${known}, source: piie, verified: two-sources${maker ? `, maker: ${maker}` : ""} }\n`,
  );
  expect(facts["a"]!.standing).toBe(standing);
});

test("facts that are worked out from each other are told, and nothing hangs", () => {
  const { facts, problems } = ledgerOf(
    `${stated("a", 1)}b: { what: x, unit: usd-billion, sum: [a, c] }\nc: { what: x, unit: usd-billion, sum: [a, b] }\n`,
  );
  expect(Object.keys(facts)).toEqual(["a"]);
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: "c" is worked out from itself, by way of b → c → b; name other facts',
  ]);
});
