import type { Square } from "../../marks/path.ts";
import { mix } from "../../motion/mix.ts";

/** Part of the way to a place in a rank that turns from a row into a column: it opens out sideways last and downwards first. */
export function swing(from: Square, to: Square, p: number): Square {
  if (p === 0) return from;
  if (p === 1) return to;
  return { x: mix(from.x, to.x, p * p), y: mix(from.y, to.y, 1 - (1 - p) * (1 - p)), side: mix(from.side, to.side, p) };
}
