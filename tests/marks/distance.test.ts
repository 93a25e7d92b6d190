import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceTo, isLine } from "../../src/marks/distance.ts";
import { circle, line, path, rect, text } from "../../src/marks/mark.ts";
import { linePath, squaresPath } from "../../src/marks/path.ts";
import { subpathsOf } from "../../src/marks/subpaths.ts";
import { textWidth } from "../../src/marks/text-width.ts";

const place = fc.integer({ min: -200, max: 200 });
const point = fc.record({ x: place, y: place });

test("many squares as one path are as near as the nearest of them drawn one by one", () => {
  const squares = fc.array(fc.record({ x: place, y: place, side: fc.integer({ min: 1, max: 40 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(squares, point, (all, at) => {
      const alone = Math.min(...all.map(({ x, y, side }) => distanceTo(rect("one", x, y, side, side), at)));
      expect(distanceTo(path("all", squaresPath(all)), at)).toBeCloseTo(alone, 6);
    }),
  );
});

test("a line as one path is as near as the nearest of its parts, and breaks where it breaks", () => {
  const points = fc.array(fc.option(fc.tuple(place, place), { freq: 5 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(points, point, (all, at) => {
      const parts = all.flatMap((to, i) => {
        const from = all[i - 1];
        if (!to) return [];
        return [distanceTo(line("part", ...(from ?? to), ...to), at)];
      });
      expect(distanceTo(path("all", linePath(all)), at)).toBeCloseTo(Math.min(Infinity, ...parts), 6);
    }),
  );
});

test("within a circle, a box or words there is no distance, outside it is measured to the edge", () => {
  expect(distanceTo(circle("dot", 10, 10, 4), { x: 12, y: 10 })).toBe(0);
  expect(distanceTo(circle("dot", 10, 10, 4), { x: 20, y: 10 })).toBe(6);
  expect(distanceTo(rect("box", 0, 0, 30, 10), { x: 33, y: 14 })).toBe(5);
  const end = textWidth("US$200 billion", { size: 20 });
  expect(distanceTo(text("words", 0, 20, "US$200 billion", { size: 20 }), { x: end + 7, y: 15 })).toBeCloseTo(7, 6);
  expect(distanceTo(text("words", 0, 20, "US$200 billion", { size: 20, anchor: "end" }), { x: 7, y: 15 })).toBeCloseTo(
    7,
    6,
  );
  expect(distanceTo(path("none", ""), { x: 0, y: 0 })).toBe(Infinity);
});

test("absolute commands end where relative ones do", () => {
  expect(subpathsOf("M10 10h5v5H10z")).toEqual([
    {
      closed: true,
      points: [
        { x: 10, y: 10 },
        { x: 15, y: 10 },
        { x: 15, y: 15 },
        { x: 10, y: 15 },
      ],
    },
  ]);
  expect(subpathsOf("m10 10l5-5V20L1 2")).toEqual([
    {
      closed: false,
      points: [
        { x: 10, y: 10 },
        { x: 15, y: 5 },
        { x: 15, y: 20 },
        { x: 1, y: 2 },
      ],
    },
  ]);
});

test("a curve is refused, since nobody could say how near it is", () => {
  expect(() => subpathsOf("m0 0c1 1 2 2 3 3")).toThrow("has other than straight lines");
});

test("lines are told from areas", () => {
  expect(
    isLine(
      path(
        "line",
        linePath([
          [0, 0],
          [5, 5],
        ]),
      ),
    ),
  ).toBe(true);
  expect(isLine(path("area", squaresPath([{ x: 0, y: 0, side: 5 }])))).toBe(false);
});
