import fc from "fast-check";
import { expect, test } from "vitest";
import { counts, parts, type FiveHundredRows } from "../../src/charts/five-hundred/model.ts";
import { strideOf } from "../../src/charts/five-hundred/stride.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { fiveHundred } from "../../src/scenes/five-hundred.ts";
import { areas, drawn, ledger, markOf, opacityOf } from "./drawn.ts";

const { rows, frame } = drawn(fiveHundred);
const { party } = rows as FiveHundredRows;
const sizes = [...areas(fiveHundred.stillHeight), { width: 282, height: 172 }, { width: 358, height: 235 }];
const phone = sizes.at(-1)!;
const fact = (id: string) => ledger.facts[id]!.value;
const d = (marks: readonly Leaf[], key: string) => String(markOf(marks, key).attrs["d"]);
const shapes = (marks: readonly Leaf[], key: string) => d(marks, key).split("z").length - 1;
const seen = (marks: readonly Leaf[]) => marks.filter((mark) => opacityOf(mark) > 0).map(({ key }) => key);

/** Positions of a path's squares, in hundredths of a pixel. */
function corners(path: string): (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)h/g)].map(
    ([, dx, dy]) => [(x += Math.round(Number(dx) * 100)), (y += Math.round(Number(dy) * 100))] as const,
  );
}
const rightmost = (path: string) => Math.max(...corners(path).map(([x]) => x));
const leftmost = (path: string) => Math.min(...corners(path).map(([x]) => x));

test("at every step of the list the squares are the companies of the ledger, five hundred in all", () => {
  for (const step of [0, 1, 2]) {
    const marks = frame(step, phone);
    expect(shapes(marks, "us-squares")).toBe(fact("us-companies"));
    expect(shapes(marks, "mainland-squares")).toBe(fact("china-companies-mainland"));
    expect(shapes(marks, "mainland-squares") + shapes(marks, "taiwan-squares")).toBe(fact("china-companies"));
    expect(shapes(marks, "named-squares") + shapes(marks, "rest-squares")).toBe(fact("global-500"));
  }
});

test.each(sizes)("at $width × $height no two companies ever stand on one place at rest", (size) => {
  for (const step of [0, 1, 2]) {
    const marks = frame(step, size);
    const places = [...corners(d(marks, "named-squares")), ...corners(d(marks, "rest-squares"))].map(String);
    expect(new Set(places).size).toBe(fact("global-500"));
  }
});

test.each(sizes)(
  "at $width × $height each flag has a block of its own, the American left, the Chinese right, Taiwan's apart at last",
  (size) => {
    const flags = frame(1, size);
    expect(rightmost(d(flags, "us-squares"))).toBeLessThan(leftmost(d(flags, "rest-squares")));
    expect(rightmost(d(flags, "rest-squares"))).toBeLessThan(leftmost(d(flags, "mainland-squares")));
    const apart = frame(2, size);
    expect(rightmost(d(apart, "mainland-squares"))).toBeLessThan(leftmost(d(apart, "taiwan-light-squares")));
  },
);

test("before the squares are sorted none shows where it is from", () => {
  for (const key of ["us", "mainland", "taiwan", "taiwan-light"])
    expect(opacityOf(markOf(frame(0, phone), `${key}-squares`))).toBe(0);
});

test("Taiwan's squares are full among the hundred and twenty, and lighter when they stand apart", () => {
  expect(opacityOf(markOf(frame(1, phone), "taiwan-squares"))).toBe(1);
  expect(opacityOf(markOf(frame(2, phone), "taiwan-squares"))).toBe(0);
  expect(opacityOf(markOf(frame(2, phone), "taiwan-light-squares"))).toBe(1);
});

test("a stride meets each place of a list once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), (all) => {
      const met = Array.from({ length: all }, (_, i) => (i * strideOf(all)) % all);
      expect(new Set(met).size).toBe(all);
    }),
  );
});

test("each count of Party groups has a hundred squares of its own, full as far as the ledger says in whole squares, and its own words", () => {
  const marks = frame(3, phone);
  counts.forEach((count, i) => {
    const value = fact(["party-nonpublic", "party-private-survey"][i]!);
    expect(party[count]).toBe(value);
    expect(shapes(marks, `${count}-hundred`)).toBe(100);
    expect(shapes(marks, `${count}-filled`)).toBe(Math.floor(value));
    expect(markOf(marks, count).text).toBe(`${value}%`);
    for (const words of ["what", "who"]) expect(opacityOf(markOf(marks, `${count}-${words}-0`))).toBe(1);
  });
  expect(rightmost(d(marks, "nonpublic-hundred"))).toBeLessThan(leftmost(d(marks, "survey-hundred")));
});

test.each(sizes)(
  "at $width × $height the words of one count of Party groups stay on its side of the line between them",
  (size) => {
    const marks = frame(3, size);
    const { x1, x2, y1 } = markOf(marks, "divide").attrs as Record<"x1" | "x2" | "y1", number>;
    const along = x1 === x2 ? "x" : "y";
    const words = (count: string) =>
      marks.filter(({ key, text }) => text !== undefined && (key === count || key.startsWith(`${count}-`)));
    for (const { attrs, text } of words("nonpublic"))
      expect(Number(attrs[along]) + (along === "y" ? 3 : 0), text).toBeLessThan(along === "x" ? x1 : y1);
    for (const { attrs, text } of words("survey"))
      expect(Number(attrs[along]), text).toBeGreaterThan(along === "x" ? x1 : y1);
  },
);

test("the list, the counts of Party groups and the private economy are never seen together at a step", () => {
  expect(seen(frame(3, phone)).filter((key) => /^(us|mainland|taiwan|rest|named)/.test(key))).toEqual([]);
  expect(seen(frame(4, phone)).filter((key) => /^(nonpublic|survey|divide|us|rest)/.test(key))).toEqual([]);
});

test("bars are as long as their parts of the whole, and each says that it is a lower bound", () => {
  const marks = frame(4, phone);
  const width = (key: string) => Number(markOf(marks, key).attrs["width"]);
  for (const part of parts) {
    expect(width(`${part}-bar`) / width(`${part}-whole`)).toBeCloseTo(fact(`private-${part}`) / 100, 10);
    expect(markOf(marks, `${part}-over`).text).toBe(`over ${fact(`private-${part}`)}%`);
  }
  expect(markOf(marks, "economy-rounded-0").text).toBe("rounded, official");
  const lengths = parts.map((part) => width(`${part}-bar`));
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
});

test.each(sizes)("at $width × $height every bar holds its words", (size) => {
  const marks = frame(4, size);
  for (const part of parts) {
    const bar = markOf(marks, `${part}-bar`).attrs;
    const words = markOf(marks, `${part}-over`).attrs;
    expect(Number(words["x"])).toBeLessThan(Number(bar["x"]) + Number(bar["width"]));
    expect(Number(words["font-size"] ?? 14)).toBeLessThan(Number(bar["height"]));
  }
});
