import type { Square } from "../../marks/path.ts";
import { clamp, mix, ramp } from "../../motion/mix.ts";

/** The part of a move of many squares that one of them is on its way. */
const air = 0.55;

/** How far something has come that moves while t goes from `from` to `to`, starting and stopping softly. */
export const together = (t: number, from: number, to: number): number => soft(ramp(t, from, to));

/** The same for square `i` of `n` that set out one after another. */
export const inTurn = (t: number, from: number, to: number, i: number, n: number): number =>
  soft(clamp((ramp(t, from, to) - (n > 1 ? ((1 - air) * i) / (n - 1) : 0)) / air));

function soft(p: number): number {
  return p * p * (3 - 2 * p);
}

/** A square part of the way from one place to another, `lift` pixels above the straight line halfway but never above the frame. */
export function flown(from: Square, to: Square, p: number, lift: number): Square {
  if (p === 0) return from;
  if (p === 1) return to;
  const y = mix(from.y, to.y, p) - 4 * p * (1 - p) * lift;
  return { x: mix(from.x, to.x, p), y: Math.max(1, y), side: mix(from.side, to.side, p) };
}
