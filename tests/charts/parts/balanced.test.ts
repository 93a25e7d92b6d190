import fc from "fast-check";
import { expect, test } from "vitest";
import { balancedWords } from "../../../src/charts/parts/balanced.ts";
import { textWidth, wrapWords, type Setting } from "../../../src/marks/text-width.ts";

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 9 }).map((all) => all.join(" "));
const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line)));

test("even lines are as few as wrapped ones, hold the same words and are no wider", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 400 }), (given, width) => {
      const lines = balancedWords(given, width);
      expect(lines.join(" ")).toBe(given);
      expect(lines.length).toBe(wrapWords(given, width).length);
      expect(widest(lines)).toBeLessThanOrEqual(widest(wrapWords(given, width)));
    }),
  );
});

test("a short last line takes words from the one above", () => {
  expect(balancedWords("no meeting with Xi", textWidth("no meeting with"))).toEqual(["no meeting", "with Xi"]);
});

test("what was broken before at one size, weight and face is not taken for another", () => {
  const settings: readonly Setting[] = [
    {},
    { size: 9 },
    { size: 21 },
    { weight: 700 },
    { face: "display" },
    { size: 21, weight: 700 },
  ];
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 200 }), (given, width) => {
      for (const how of settings)
        expect(balancedWords(given, width, how)).toHaveLength(wrapWords(given, width, how).length);
    }),
  );
});
