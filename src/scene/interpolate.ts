/** Linear interpolation: exactly a at t = 0 and b at t = 1. */
export const lerp = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

/** x limited to low…high. */
export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));

/** How far x is from a to b, from 0 to 1; 0 before a, 1 after b. */
export const progress = (x: number, a: number, b: number): number =>
  a === b ? Number(x >= a) : clamp((x - a) / (b - a));
