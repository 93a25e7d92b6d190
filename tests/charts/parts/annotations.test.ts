import { scaleLinear } from "d3";
import { expect, test } from "vitest";
import { annotate, type Annotation } from "../../../src/charts/parts/annotations.ts";
import { flatten } from "../../../src/marks/flatten.ts";
import { text } from "../../../src/marks/mark.ts";

const annotations: readonly Annotation<{ readonly seen: number }>[] = [
  { at: [10, 5], marks: [text("peak", 4, -8, "Peak")], on: ({ seen }) => seen },
  { at: [20], marks: [text("end", -4, 30, "End")], on: () => 1 },
];
const drawn = (seen: number) =>
  flatten(annotate(annotations, { seen }, scaleLinear([0, 100], [0, 200]), scaleLinear([0, 10], [100, 0]))).map(
    ({ key, attrs: { x, y, opacity } }) => [key, x, y, opacity],
  );

test("words stand by the place of their day and value, or of their day alone, as much as they are on", () => {
  expect(drawn(0.5)).toEqual([
    ["peak", 24, 42, 0.5],
    ["end", 36, 30, 1],
  ]);
});

test("laid out once, an annotation keeps its marks from state to state", () => {
  const [first, second] = [0, 1].map((seen) => annotate(annotations, { seen }, scaleLinear(), scaleLinear()));
  expect(first!.map(({ marks }) => marks)).toEqual(annotations.map(({ marks }) => marks));
  for (const [i, { marks }] of first!.entries()) expect(second![i]!.marks).toBe(marks);
});
