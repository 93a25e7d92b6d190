import fc from "fast-check";
import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { smallScenes, smallStory } from "./small-story.ts";

/** Typing slips at a place in a text, from 0, its beginning, to 1, its end. */
const slips: Readonly<Record<string, (text: string, at: number) => string>> = {
  "a line deleted": (text, at) => lines(text, at, (line, i, k) => (i === k ? [] : [line])),
  "a line twice": (text, at) => lines(text, at, (line, i, k) => (i === k ? [line, line] : [line])),
  "two letters swapped": (text, at) => splice(text, at, 2, (cut) => [...cut].reverse().join("")),
  "letters deleted": (text, at) => splice(text, at, 3, () => ""),
  "the rest cut off": (text, at) => text.slice(0, Math.floor(at * text.length)),
  ...Object.fromEntries(
    ["<", "{", "}", '"', "'", ":", "\t", "—", "\u0000", "</", "&", "|", "#", "---\n", "<Fact "].map((sign) => [
      `${JSON.stringify(sign)} put in`,
      (text: string, at: number) => splice(text, at, 0, () => sign),
    ]),
  ),
};
const lines = (text: string, at: number, change: (line: string, i: number, k: number) => readonly string[]): string => {
  const all = text.split("\n");
  return all.flatMap((line, i) => change(line, i, Math.floor(at * (all.length - 1)))).join("\n");
};
const splice = (text: string, at: number, length: number, change: (cut: string) => string): string => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + change(text.slice(from, from + length)) + text.slice(from + length);
};

test("whatever a slip does to a file, the check reads on and tells faults at lines and columns that exist", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...smallStory.keys()),
      fc.constantFrom(...Object.keys(slips)),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (file, slip, at) => {
        const files = new Map(smallStory).set(file, slips[slip]!(smallStory.get(file)!, at));
        for (const { file: where, line, column, message } of checkContent(files, smallScenes)) {
          const text = (files.get(where) ?? "").split("\n");
          expect(line, `${where}: ${message}`).toBeGreaterThanOrEqual(1);
          expect(line, `${where}: ${message}`).toBeLessThanOrEqual(text.length);
          expect(column, `${where}:${line}: ${message}`).toBeGreaterThanOrEqual(1);
          expect(column, `${where}:${line}: ${message}`).toBeLessThanOrEqual((text[line - 1] ?? "").length + 1);
          expect(message).not.toMatch(/\n|undefined|\[object|^\s+at /);
        }
      },
    ),
    { numRuns: 300 },
  );
});
