import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Leaf, Size } from "../../src/marks/mark.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { scenes } from "../../src/scenes/index.ts";
import { drawn, opacityOf, tenths } from "./drawn.ts";
import { broken, covering, illegible, labelsSeen } from "./legible.ts";

const pictures = Object.values(scenes).map((scene) => ({ scene, ...drawn(scene) }));
/** Height that long source lines leave of the smallest phone’s stage, in pixels. */
const lowest: Readonly<Record<string, number>> = { "two-ledgers": 157 };
const sizesOf = ({ id, stillHeight }: Scene): readonly Size[] => [
  { width: 320, height: stillHeight },
  { width: 297, height: lowest[id] ?? 186 },
  { width: 288, height: 190 },
  { width: 358, height: 235 },
  { width: 358, height: 250 },
  { width: 500, height: 300 },
  { width: 940, height: 640 },
  { width: 1311, height: 896 },
  { width: 1700, height: 1150 },
];

/** What must stay the same in all states, so that the page need not recreate marks: keys, tags and attribute names. */
const shapeOf = (marks: readonly Leaf[]): string =>
  marks.map(({ key, tag, attrs }) => `${key} ${tag} ${Object.keys(attrs).sort().join()}`).join("\n");

/** Everything that is wrong in a frame, a sentence each. */
const faults = (marks: readonly Leaf[], size: Size, shape: string): string[] => [
  ...(shapeOf(marks) === shape ? [] : ["marks or their attributes differ from the first state’s"]),
  ...broken(marks),
  ...illegible(marks, size),
];

let placements = 0;

test.each(pictures)(
  "$scene.id keeps its marks and clear words at every tenth of the way, at every listed size",
  ({ scene, frame }) => {
    const wrong: string[] = [];
    for (const size of sizesOf(scene)) {
      const shape = shapeOf(frame(0, size));
      expect(new Set(frame(0, size).map(({ key }) => key)).size).toBe(frame(0, size).length);
      for (const playhead of tenths(scene)) {
        const marks = frame(playhead, size);
        placements += labelsSeen(marks, 0.2).length;
        // On the way, marks pass under words that come or go.
        const atRest = Number.isInteger(playhead) ? covering(marks) : [];
        for (const fault of [...faults(marks, size, shape), ...atRest])
          wrong.push(`${size.width}x${size.height} at ${playhead}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

/** From the smallest stage to the largest; some narrow and high, some wide and low. */
const anySize = fc.record({ width: fc.integer({ min: 288, max: 1700 }), height: fc.integer({ min: 190, max: 1150 }) });

test.each(pictures)("$scene.id keeps its marks and clear words at sizes nobody tried", ({ scene, frame }) => {
  const tenth = fc.integer({ min: 0, max: (scene.keyframes.length - 1) * 10 });
  const anywhere = fc.double({ min: 0, max: scene.keyframes.length - 1, noNaN: true });
  fc.assert(
    fc.property(anySize, tenth, anywhere, (size, tenths, playhead) => {
      const shape = shapeOf(frame(0, size));
      expect(faults(frame(tenths / 10, size), size, shape)).toEqual([]);
      expect(covering(frame(Math.round(tenths / 10), size))).toEqual([]);
      expect(shapeOf(frame(playhead, size))).toBe(shape);
      expect(broken(frame(playhead, size))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(pictures)("$scene.id shows something at every step", ({ scene, frame }) => {
  for (const step of scene.keyframes.keys()) {
    for (const size of sizesOf(scene))
      expect(frame(step, size).filter((mark) => opacityOf(mark) >= 0.2).length).toBeGreaterThan(1);
  }
});

afterAll(() => {
  expect(placements, "words placed and judged").toBeGreaterThanOrEqual(10_000);
});
