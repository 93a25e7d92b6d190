import type { Square } from "../../marks/path.ts";
import { lerp } from "../../scene/interpolate.ts";

/** Part of the way to a place in a rank that turns from a row into a column: it opens out sideways last and downwards first. */
export function swing(from: Square, to: Square, p: number): Square {
  if (p === 0) return from;
  if (p === 1) return to;
  return {
    x: lerp(from.x, to.x, p * p),
    y: lerp(from.y, to.y, 1 - (1 - p) * (1 - p)),
    side: lerp(from.side, to.side, p),
  };
}
