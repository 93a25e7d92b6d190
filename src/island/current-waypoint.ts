/**
 * At which stop the reader is. `rests` says how far down the page is when it rests at each stop, ascending, and `top` how
 * far down it is now; `window` is the window's height; all in pixels.
 * A stop begins half a window before it rests, or halfway from the stop before, whichever is later;
 * so a page that has come to rest at a stop is always at that stop, however short the one before.
 */
export function currentWaypoint(rests: readonly number[], top: number, window: number): number {
  return Math.max(
    0,
    rests.findLastIndex((rest, i) => i > 0 && rest - top <= Math.min(window, rest - rests[i - 1]!) / 2),
  );
}

/** The next stop with a resting place of its own, forwards or backwards; undefined at the end. */
export function adjacentWaypoint(rests: readonly number[], now: number, by: 1 | -1): number | undefined {
  for (let i = now + by; i >= 0 && i < rests.length; i += by) if ((rests[i]! - rests[now]!) * by > 1) return i;
  return undefined;
}
