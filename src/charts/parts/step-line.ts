import { linePath } from "../../marks/path.ts";

/** A value that holds from a day on, until the next step's day. */
export type Step = readonly [day: number, value: number];

/** A point of a stepped line: a day and a value, or both in pixels. */
export type Corner = readonly [number, number];

/** The value in force on a day; before the first step, the first step's. Steps ascend and there is at least one. */
export function valueAt(steps: readonly Step[], day: number): number {
  let value = steps[0]![1];
  for (const [from, next] of steps) if (from <= day) value = next;
  return value;
}

/** The corners of a stepped line from one day to another, both ends among them; none where the days are not in order. */
export function corners(steps: readonly Step[], from: number, to: number): Corner[] {
  if (to < from) return [];
  let value = valueAt(steps, from);
  const line: Corner[] = [[from, value]];
  for (const [day, next] of steps) {
    if (day <= from || day > to) continue;
    line.push([day, value], [day, next]);
    value = next;
  }
  line.push([to, value]);
  return line;
}

/** A stepped line as a path, by the scales of day and value. */
export const stepPath = (line: readonly Corner[], x: (day: number) => number, y: (value: number) => number): string =>
  linePath(line.map(([day, value]) => [x(day), y(value)]));

/** All between a stepped line and the zero line, as a closed path. */
export function wallPath(line: readonly Corner[], x: (day: number) => number, y: (value: number) => number): string {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return "";
  return stepPath([[first[0], 0], ...line, [last[0], 0]], x, y) + "z";
}
