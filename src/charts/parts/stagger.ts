import type { Square } from "../../marks/path.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";

/**
 * A staggered flight: it runs while t goes from `from` to `to`, and each square is in the air for the fraction `air` of
 * it.
 */
export interface Stagger {
  readonly from: number;
  readonly to: number;
  readonly air: number;
}

/**
 * Eased progress, from 0 to 1, of the `place`-th of `n` squares, counted from 0 in order of lift-off, at t. All are at
 * 0 before the flight and at 1 after it.
 */
export function staggeredProgress(t: number, { from, to, air }: Stagger, place: number, n: number): number {
  const start = n > 1 ? Math.min(1, place / (n - 1)) * (1 - air) : 0;
  const p = clamp((progress(t, from, to) - start) / air);
  return p * p * (3 - 2 * p);
}

/**
 * A square at `p` of an arc between two places, `lift` pixels above the straight line halfway, and never above the
 * frame.
 */
export function arc(from: Square, to: Square, p: number, lift: number): Square {
  if (p === 0) return from;
  if (p === 1) return to;
  const y = lerp(from.y, to.y, p) - 4 * p * (1 - p) * lift;
  return { x: lerp(from.x, to.x, p), y: Math.max(1, y), side: lerp(from.side, to.side, p) };
}
