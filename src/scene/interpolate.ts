/** a at t = 0 and b at t = 1, both exactly. */
export const lerp = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

/** x held between low and high. */
export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));

/** How far x is from a to b: 0 at a or before, 1 at b or after. */
export const progress = (x: number, a: number, b: number): number =>
  a === b ? Number(x >= a) : clamp((x - a) / (b - a));
