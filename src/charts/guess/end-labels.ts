import { bisector, range } from "d3";

/** A run of points from left to right, in pixels. */
export type Line = readonly (readonly [x: number, y: number])[];

/** A label that ends at the frame's right edge: the height of its line's end, and its width, in pixels. */
export interface EndLabel {
  readonly end: number;
  readonly width: number;
}

/** Where labels may stand, in pixels; `line` is the height of a line of words. */
export interface EndRoom {
  readonly line: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
}

/** How far a label stands over its line's end, and under it. */
const over = 9;
const under = 6;

/** A label is probed for lines below it every so many pixels, and goes `dear` pixels further away to be clear of one probe. */
const probe = 3;
const dear = 40;

const byX = bisector(([x]: Line[number]) => x);

/** The height of a line of points at x; undefined beside it. */
function heightAt(points: Line, x: number): number | undefined {
  const i = Math.max(1, byX.left(points, x));
  const [before, after] = [points[i - 1]!, points[i]];
  if (!after || x < before[0]) return undefined;
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}

/**
 * Baselines for the labels at the ends of two lines, so that they never meet, stand in the order of the ends, stay between
 * `top` and `floor`, and cover as little as they can of either line; near their own ends where they cover nothing. There
 * is room for six lines of words.
 */
export function endLabels(
  labels: readonly [EndLabel, EndLabel],
  lines: readonly Line[],
  { line, right, top, floor }: EndRoom,
): readonly [number, number] {
  const heights = range(0, Math.max(...labels.map(({ width }) => width)), probe).map((left) =>
    lines.map((points) => heightAt(points, right - left)),
  );
  const places = ({ end, width }: EndLabel) =>
    range(6)
      .flatMap((n) => [end - over - n * line, end + line + under - 4 + n * line])
      .map((wanted) => {
        const y = Math.min(floor - under, Math.max(top + line, wanted));
        const covered = heights
          .slice(0, Math.ceil(width / probe))
          .filter((each) => each.some((height) => height !== undefined && height > y - line && height < y + 4));
        return { y, cost: dear * covered.length + Math.abs(y - end) };
      });
  const first = labels[0].end <= labels[1].end;
  let best: { readonly pair: readonly [number, number]; readonly cost: number } = {
    pair: first ? [top + line, top + 2 * line] : [top + 2 * line, top + line],
    cost: Infinity,
  };
  const others = places(labels[1]);
  for (const a of places(labels[0]))
    for (const b of others) {
      const cost = a.cost + b.cost;
      if ((first ? b.y - a.y : a.y - b.y) >= line && cost < best.cost) best = { pair: [a.y, b.y], cost };
    }
  return best.pair;
}
