import fc from "fast-check";
import { expect, test } from "vitest";
import { movedLine, type Block } from "../../src/island/moved-line.ts";

const px = fc.integer({ min: 1, max: 2000 });
/** Blocks one below the other, by their heights and the gaps after them. */
const blocksOf = (sizes: readonly (readonly [number, number])[]): readonly Block[] => {
  let top = 0;
  return sizes.map(([height, gap]) => {
    const block = [top, top + height] as const;
    top += height + gap;
    return block;
  });
};
const layouts = fc
  .array(fc.tuple(px, px, px, px), { minLength: 1, maxLength: 8 })
  .map((sizes) => [
    blocksOf(sizes.map(([height, gap]) => [height, gap])),
    blocksOf(sizes.map(([, , height, gap]) => [height, gap])),
  ]);
const part = fc.double({ min: 0, max: 0.999, noNaN: true });

test("a line within a block goes to the same part of the way through it, and back to where it was", () => {
  fc.assert(
    fc.property(layouts, fc.nat(), part, ([before, after], which, part) => {
      const at = which % before!.length;
      const lineIn = ([top, bottom]: Block) => top + part * (bottom - top);
      const line = lineIn(before![at]!);
      expect(movedLine(before!, after!, line)).toBeCloseTo(lineIn(after![at]!), 5);
      expect(movedLine(before!, before!, line)).toBeCloseTo(line, 9);
    }),
  );
});

test("a line between two blocks keeps its distance from the upper one", () => {
  fc.assert(
    fc.property(layouts, fc.nat(), part, ([before, after], which, part) => {
      const at = which % before!.length;
      const bottom = before![at]![1];
      const gap = part * ((before![at + 1]?.[0] ?? bottom + 100) - bottom);
      expect(movedLine(before!, after!, bottom + gap)).toBeCloseTo(after![at]![1] + gap, 5);
    }),
  );
});
