/** A run of points from left to right, in pixels. */
export type Line = readonly (readonly [x: number, y: number])[];

/** A label that ends at the frame's right edge: the height of its line's end, and its width, in pixels. */
export interface EndLabel {
  readonly end: number;
  readonly width: number;
}

/** How far a label stands over its line's end, and under it. */
const over = 9;
const under = 6;

/** How many pixels further away a label goes so as to cover three less of a line. */
const dear = 40;

/** The height of a line of points at x; undefined beside it. */
function heightAt(points: Line, x: number): number | undefined {
  const i = points.findIndex(([at], i) => i > 0 && at >= x && points[i - 1]![0] <= x);
  if (i < 0) return undefined;
  const [[x0, y0], [x1, y1]] = [points[i - 1]!, points[i]!];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/**
 * Baselines for the labels at the ends of two lines, so that they never meet, stand in the order of the ends, stay between `top` and `floor`, and stand
 * where they cover as little as they can of either line; near their own ends where they cover nothing. Lines of words
 * are `line` high, and there is room for six of them.
 */
export function endLabels(
  labels: readonly [EndLabel, EndLabel],
  lines: readonly Line[],
  {
    line,
    right,
    top,
    floor,
  }: { readonly line: number; readonly right: number; readonly top: number; readonly floor: number },
): readonly [number, number] {
  const places = ({ end, width }: EndLabel) =>
    [0, 1, 2, 3, 4, 5].flatMap((n) =>
      [end - over - n * line, end + line + under - 4 + n * line].map((wanted) => {
        const y = Math.min(floor - under, Math.max(top + line, wanted));
        const covered = Array.from({ length: Math.ceil(width / 3) }, (_, i) => right - 3 * i).filter((x) =>
          lines.some((points) => {
            const height = heightAt(points, x);
            return height !== undefined && height > y - line && height < y + 4;
          }),
        ).length;
        return { y, cost: dear * covered + Math.abs(y - end) };
      }),
    );
  const first = labels[0].end <= labels[1].end;
  let best: { readonly pair: readonly [number, number]; readonly cost: number } = {
    pair: first ? [top + line, top + 2 * line] : [top + 2 * line, top + line],
    cost: Infinity,
  };
  for (const a of places(labels[0]))
    for (const b of places(labels[1])) {
      const cost = a.cost + b.cost;
      if ((first ? b.y - a.y : a.y - b.y) >= line && cost < best.cost) best = { pair: [a.y, b.y], cost };
    }
  return best.pair;
}
