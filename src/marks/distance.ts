import type { Leaf } from "./mark.ts";
import { subpathsOf, type Point, type Subpath } from "./subpaths.ts";
import { extentOf } from "./text-width.ts";

/** The distance from a point to a mark, in pixels: 0 inside, even if it is hollow; infinite if it paints nothing. */
export function distanceTo(mark: Leaf, point: Point): number {
  const number = (name: string) => Number(mark.attrs[name] ?? 0);
  switch (mark.tag) {
    case "circle":
      return Math.max(0, Math.hypot(point.x - number("cx"), point.y - number("cy")) - number("r"));
    case "line":
      return toSegment(point, { x: number("x1"), y: number("y1") }, { x: number("x2"), y: number("y2") });
    case "rect":
      return toBox(point, number("x"), number("y"), number("width"), number("height"));
    case "text": {
      const { left, width, size } = extentOf(mark);
      return toBox(point, left, number("y") - size * 0.75, width, size);
    }
    case "path":
      return runsOf(mark).reduce(
        (nearest, { run, left, top, width, height }) =>
          toBox(point, left, top, width, height) < nearest ? Math.min(nearest, toRun(point, run)) : nearest,
        Infinity,
      );
  }
}

/** Whether a mark consists of lines and encloses no area. */
export const isLine = (mark: Leaf): boolean =>
  mark.tag === "line" || (mark.tag === "path" && runsOf(mark).every(({ run }) => !run.closed));

/** A subpath and the box around it, in pixels. */
interface Run {
  readonly run: Subpath;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A cache: reading a path of thousands of squares takes longer than the pointer's next move. */
const runs = new WeakMap<Leaf, readonly Run[]>();

function runsOf(mark: Leaf): readonly Run[] {
  const known = runs.get(mark) ?? subpathsOf(String(mark.attrs["d"])).map(boxed);
  runs.set(mark, known);
  return known;
}

function boxed(run: Subpath): Run {
  const [xs, ys] = [run.points.map(({ x }) => x), run.points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { run, left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const toBox = ({ x, y }: Point, left: number, top: number, width: number, height: number): number =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));

function toSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = dx || dy ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

function toRun(point: Point, { points, closed }: Subpath): number {
  const ends = closed ? [...points, points[0]!] : points;
  const sides = ends.slice(1).map((b, i) => [ends[i]!, b] as const);
  /** Even-odd rule: from a point inside an area, a ray to the right crosses its outline an odd number of times. */
  const crossed = sides.filter(
    ([a, b]) => a.y > point.y !== b.y > point.y && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x),
  );
  if (closed && crossed.length % 2) return 0;
  return Math.min(
    ...sides.map(([a, b]) => toSegment(point, a, b)),
    sides.length ? Infinity : toSegment(point, points[0]!, points[0]!),
  );
}
