import type { Square } from "../../marks/path.ts";
import { lerp } from "../../scene/interpolate.ts";

/**
 * A square at `p` of its way into a rank that turns from a row into a column: it moves down early and sideways late.
 */
export function swing(from: Square, to: Square, p: number): Square {
  if (p === 0) return from;
  if (p === 1) return to;
  return {
    x: lerp(from.x, to.x, p * p),
    y: lerp(from.y, to.y, 1 - (1 - p) * (1 - p)),
    side: lerp(from.side, to.side, p),
  };
}
