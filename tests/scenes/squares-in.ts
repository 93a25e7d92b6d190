import type { Square } from "../../src/marks/path.ts";

/** The squares of a path made by `squaresPath`, in order. */
export function squaresIn(d: unknown): Square[] {
  let [x, y] = [0, 0];
  return [...String(d).matchAll(/m(-?[\d.]+) ?(-?[\d.]+)h([\d.]+)v\3h-\3z/g)].map(([, dx, dy, side]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return { x, y, side: Number(side) };
  });
}
