import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, compareLists } from "../../src/commands/diff/compare-lists.ts";
import { writeWords } from "../../src/commands/diff/page.ts";

const letters = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });
const same = (letter: string) => letter;

test("the stretches rebuild both lists", () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const stretches = compareLists(before, after, same);
      expect(stretches.flatMap((stretch) => [...stretch.same, ...stretch.before])).toEqual(before);
      expect(stretches.flatMap((stretch) => [...stretch.same, ...stretch.after])).toEqual(after);
    }),
  );
});

test("as much as can be stays the same", () => {
  const longest = (a: readonly string[], b: readonly string[]): number =>
    !a.length || !b.length
      ? 0
      : a[0] === b[0]
        ? 1 + longest(a.slice(1), b.slice(1))
        : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  const short = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 7 });
  fc.assert(
    fc.property(short, short, (before, after) => {
      expect(compareLists(before, after, same).flatMap((stretch) => stretch.same).length).toBe(longest(before, after));
    }),
  );
});

test("a list has no changes from itself", () => {
  fc.assert(
    fc.property(letters, (list) => {
      expect(changesOf(list, list, same)).toEqual([]);
    }),
  );
});

test("a sentence that was reworded stands beside its old self, and a new one alone", () => {
  const changes = changesOf(
    ["Stays.", "The rate goes to 25% in March.", "Gone altogether."],
    ["Stays.", "In March the rate goes to 25%.", "Quite something else now."],
    same,
  );
  expect(changes).toEqual([
    { before: "The rate goes to 25% in March.", after: "In March the rate goes to 25%." },
    { before: "Gone altogether.", after: undefined },
    { before: undefined, after: "Quite something else now." },
  ]);
});

test("the words taken out and put in are marked, and nothing in them is taken for HTML", () => {
  expect(writeWords("It fell by <3% then.", "It fell by <4% now.")).toBe(
    "It fell by &lt;<del>3</del><ins>4</ins>% <del>then</del><ins>now</ins>.",
  );
});
