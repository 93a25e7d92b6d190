import fc from "fast-check";
import { expect, test } from "vitest";
import { memoized } from "../../src/marks/memoized.ts";

test("what is asked for is what would be made, each is made once while all are kept, and no more are kept than allowed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 60 }),
      (most, asked) => {
        const made: string[] = [];
        const recall = memoized<string>(most);
        for (const key of asked) expect(recall(key, () => (made.push(key), `${key}!`))).toBe(`${key}!`);
        const different = new Set(asked).size;
        if (different <= most) expect(made).toHaveLength(different);
        else expect(made.length).toBeGreaterThan(most);
      },
    ),
  );
});
