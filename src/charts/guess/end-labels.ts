import { bisector, range } from "d3";

/** A polyline from left to right, in pixels. */
export type Line = readonly (readonly [x: number, y: number])[];

/** A label that ends at the frame's right edge: the y of its line's end, and its width, in pixels. */
export interface EndLabel {
  readonly end: number;
  readonly width: number;
}

/** Space for labels, in pixels; `line` is the line height of words. */
export interface EndRoom {
  readonly line: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
}

/** Distance of a label above its line's end, and below it. */
const over = 9;
const under = 6;

/**
 * Lines behind a label are probed every `probe` pixels; covering a line at one probe costs as much as `dear` pixels of
 * distance.
 */
const probe = 3;
const dear = 40;

const byX = bisector(([x]: Line[number]) => x);

/** The y of a polyline at x; undefined outside it. */
function heightAt(points: Line, x: number): number | undefined {
  const i = Math.max(1, byX.left(points, x));
  const [before, after] = [points[i - 1]!, points[i]];
  if (!after || x < before[0]) return undefined;
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}

/**
 * Baselines for the labels at the ends of two lines: they never overlap, keep the order of the ends, stay between `top`
 * and `floor`, and cover as little as possible of either line while close to their own ends. Expects room for six lines
 * of words.
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
