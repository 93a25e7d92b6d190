import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceTo } from "../../src/marks/distance.ts";
import { path, rect } from "../../src/marks/mark.ts";
import { linePath } from "../../src/marks/path.ts";
import { marksOf, hitTest } from "../../src/scene/hit-test.ts";

const links = { one: ["a"], two: ["b"], sum: ["a", "b", "c"] };
const marks = [
  rect("a", 0, 0, 10, 10),
  rect("b", 100, 0, 10, 10),
  rect("c", 200, 0, 10, 10),
  rect("hidden", 0, 100, 10, 10, { opacity: 0 }),
];

test("a mark that stands for its own number and for a sum says its own, if the step prints it", () => {
  expect(hitTest(marks, links, ["sum", "one"], { x: 5, y: 5 }, 12)).toBe("one");
  expect(hitTest(marks, links, ["sum"], { x: 5, y: 5 }, 12)).toBe("sum");
  expect(hitTest(marks, links, ["one", "sum"], { x: 205, y: 5 }, 12)).toBe("sum");
});

test("the nearest mark answers, and none that is out of reach or not to be seen", () => {
  expect(hitTest(marks, links, ["one", "two"], { x: 90, y: 5 }, 12)).toBe("two");
  expect(hitTest(marks, links, ["one", "two"], { x: 50, y: 5 }, 12)).toBeUndefined();
  expect(hitTest(marks, { gone: ["hidden"] }, ["gone"], { x: 5, y: 105 }, 12)).toBeUndefined();
  expect(marksOf(marks, { gone: ["hidden", "a"] }, "gone").map(({ key }) => key)).toEqual(["a"]);
});

test("a line that holds several numbers answers for none of them, and a line that holds one does", () => {
  const line = path(
    "line",
    linePath([
      [0, 0],
      [50, 0],
    ]),
  );
  expect(hitTest([line], { early: ["line"], late: ["line"] }, ["late"], { x: 25, y: 3 }, 12)).toBeUndefined();
  expect(hitTest([line], { early: ["line"] }, ["early"], { x: 25, y: 3 }, 12)).toBe("early");
});

test("wherever a reader points, what answers is within reach and nothing else is nearer", () => {
  const boxes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(boxes, fc.integer({ min: -20, max: 320 }), fc.integer({ min: -20, max: 320 }), (all, x, y) => {
      const drawn = all.map((box, i) => rect(`k${i}`, box.x, box.y, 10, 10));
      const each = Object.fromEntries(drawn.map(({ key }) => [`f-${key}`, [key]]));
      const fact = hitTest(drawn, each, Object.keys(each), { x, y }, 12);
      const distances = drawn.map((mark) => distanceTo(mark, { x, y }));
      if (fact === undefined) expect(Math.min(...distances)).toBeGreaterThan(12);
      else expect(distances[Number(fact.slice(3))]).toBe(Math.min(...distances));
    }),
  );
});
