import fc from "fast-check";
import { expect, test } from "vitest";
import { flatten } from "../../src/marks/flatten.ts";
import { circle, group, line, path, rect, text } from "../../src/marks/mark.ts";
import { subpathsOf } from "../../src/marks/subpaths.ts";

test("marks of a group stand where its shifts bring them, as faint as its opacities make them", () => {
  const marks = [
    group("outer", [group("inner", [rect("r", 1, 2, 3, 4, { opacity: 0.5 }), line("l", 1, 2, 3, 4)], { y: 5 })], {
      opacity: 0.5,
      x: 10,
    }),
    circle("c", 1, 2, 3),
  ];
  expect(flatten(marks).map(({ key, attrs }) => ({ key, ...attrs }))).toEqual([
    { key: "r", x: 11, y: 7, width: 3, height: 4, opacity: 0.25 },
    { key: "l", x1: 11, y1: 7, x2: 13, y2: 9, opacity: 0.5 },
    { key: "c", cx: 1, cy: 2, r: 3, opacity: 1 },
  ]);
});

test("a mark that no group changes is itself", () => {
  const mark = text("t", 1, 2, "2018");
  expect(flatten([group("g", [mark])])[0]).toBe(mark);
});

test("a path in a group that shifts is that path so much further on, however it is written", () => {
  const number = fc.integer({ min: -2000, max: 2000 }).map((hundredths) => hundredths / 20);
  const command = fc.oneof(
    fc.tuple(fc.constantFrom("M", "L", "m", "l"), number, number).map(([c, x, y]) => `${c}${x},${y}`),
    fc.tuple(fc.constantFrom("H", "V", "h", "v"), number).map(([c, x]) => `${c}${x}`),
    fc.constant("z"),
  );
  const data = fc
    .tuple(fc.constantFrom("M1 2", "m-3 4 5 6"), fc.array(command))
    .map(([first, rest]) => first + rest.join(""));
  const round = (value: number) => Math.round(value * 100) / 100 || 0;
  fc.assert(
    fc.property(data, number, number, (d, x, y) => {
      const [mark] = flatten([group("g", [path("p", d)], { x, y })]);
      const points = (d: unknown, x: number, y: number) =>
        subpathsOf(String(d)).map((run) => run.points.map((point) => [round(point.x + x), round(point.y + y)]));
      expect(points(mark!.attrs["d"], 0, 0)).toEqual(points(d, x, y));
    }),
  );
});
