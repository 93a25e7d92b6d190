import fc from "fast-check";
import { expect, test } from "vitest";
import { circle, group, line, text, attributeValue, writeHundredths } from "../../src/marks/mark.ts";
import { linePath, shapesPath, squaresPath } from "../../src/marks/path.ts";
import { writeMarks, writeSvg } from "../../src/marks/svg.ts";

const size = { width: 320, height: 200 };
const coordinate = fc.double({ min: -500, max: 1500, noNaN: true });

test("a still leaves out what cannot be seen and what is the default", () => {
  const marks = [
    circle("gone", 1, 2, 3, { opacity: 0 }),
    circle("faint", 1, 2, 3, { opacity: 0.004 }),
    circle("here", 1, 2, 3),
  ];
  expect(writeSvg(marks, size)).toBe('<svg viewBox="0 0 320 200"><circle cx="1" cy="2" r="3"/></svg>');
});

test("a still has no groups: their marks stand as faint, and where, they are seen", () => {
  const inner = group("inner", [line("net", 1, 2, 1, 8), text("name", 5, 6, "China", { opacity: 0.5 })], { x: 10 });
  const marks = [group("outer", [circle("dot", 1, 2, 3), inner], { opacity: 0.5, x: 1, y: 2 })];
  expect(writeMarks(marks, { keys: false })).toBe(
    '<circle cx="2" cy="4" r="3" opacity="0.5"/><path d="m12 4v6" opacity="0.5"/><text x="16" y="8" opacity="0.25">China</text>',
  );
  expect(writeMarks([group("gone", marks, { opacity: 0.004 })], { keys: false })).toBe("");
  expect(writeMarks([group("plain", [circle("dot", 1, 2, 3)])], { keys: false })).toBe('<circle cx="1" cy="2" r="3"/>');
});

test("words and attributes are escaped", () => {
  expect(writeSvg([text("t", 0, 0, '<b> & "q"')], size, { "aria-label": '"<' })).toBe(
    '<svg viewBox="0 0 320 200" aria-label="&quot;&lt;"><text x="0" y="0">&lt;b&gt; &amp; &quot;q&quot;</text></svg>',
  );
});

test("a number that is not finite is an error, not a mark that vanishes", () => {
  expect(() => attributeValue(Number.NaN)).toThrow("not a finite number: NaN");
});

/** The corners that relative path data visits, to hundredths. */
const visited = (d: string) => {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([mlhv])(-?[\d.]+)(?: ?(-?[\d.]+))?/g)].map(([, command, a, b]) => {
    if (command === "h") x += Number(a);
    else if (command === "v") y += Number(a);
    else [x, y] = [x + Number(a), y + Number(b)];
    return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  });
};

test("a line path visits each of its points, however many came before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 }), (points) => {
      const to = (c: number) => Math.round(c * 10) / 10 || 0;
      expect(visited(linePath(points))).toEqual(points.map((p) => p.map(to)));
    }),
  );
});

test("a path of squares starts a square at each place", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: coordinate, y: coordinate, side: fc.double({ min: 1, max: 20, noNaN: true }) }), {
        maxLength: 40,
      }),
      (squares) => {
        const d = squaresPath(squares);
        expect(d.match(/z/g)?.length ?? 0).toBe(squares.length);
        let [x, y] = [0, 0];
        const starts = [...d.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, dx, dy]) => {
          [x, y] = [x + Number(dx), y + Number(dy)];
          return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
        });
        expect(starts).toEqual(
          squares.map((s) => [Math.round(s.x * 100) / 100 || 0, Math.round(s.y * 100) / 100 || 0]),
        );
      },
    ),
  );
});

test("a path of shapes goes round each shape's corners, however many came before, and says no side that has no length", () => {
  const corners = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(corners, { maxLength: 20 }), (shapes) => {
      let [startX, startY] = [0, 0];
      const drawn = shapesPath(shapes)
        .split("z")
        .slice(0, -1)
        .map((d) => {
          const from = visited(d).map(([x, y]) => [
            Math.round((x! + startX) * 100) / 100 || 0,
            Math.round((y! + startY) * 100) / 100 || 0,
          ]);
          [startX, startY] = from[0] as [number, number];
          return from;
        });
      const rounded = shapes.map((shape) => shape.map((c) => c.map((each) => Math.round(each * 100) / 100 || 0)));
      expect(drawn).toEqual(
        rounded.map((shape) => shape.filter((c, i) => i === 0 || c.join() !== shape[i - 1]!.join())),
      );
    }),
  );
});

test("in a still words stand on whole pixels and shapes on tenths; on the stage both stand where they are", () => {
  const marks = [text("t", 10.33, 5.81, "Now"), circle("c", 1.26, 2, 3.333, { opacity: 0.25 })];
  expect(writeMarks(marks, { keys: false })).toBe(
    '<text x="10" y="6">Now</text><circle cx="1.3" cy="2" r="3.3" opacity="0.25"/>',
  );
  expect(writeMarks(marks, { keys: true })).toContain('x="10.33" y="5.81"');
});

test("in a still a line is the path from its one end to the other, but for one that a path's look would fill; on the stage it stays a line", () => {
  const grid = line("g", 3.04, 20, 90, 20, { class: "grid" });
  expect(writeMarks([grid, line("s", 1, 2, 4, 8)], { keys: false })).toBe(
    '<path d="m3 20h87" class="grid"/><path d="m1 2l3 6"/>',
  );
  expect(writeMarks([line("i", 1, 2, 4, 8, { class: "ink" })], { keys: false })).toBe(
    '<line x1="1" y1="2" x2="4" y2="8" class="ink"/>',
  );
  expect(writeMarks([grid], { keys: true })).toContain('<line data-key="g" x1="3.04"');
});

test("hundredths are written as the number that they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (all) => {
      expect(writeHundredths(all)).toBe(String(all / 100 || 0));
    }),
  );
  expect(["-0.05", "0", "12.5", "-300"]).toEqual([-5, -0, 1250, -30_000].map(writeHundredths));
});
