/**
 * The index of the waypoint that the reader is at. `rests` are the scroll positions at which each waypoint rests,
 * ascending, `top` is the current scroll position and `window` the viewport's height; all in pixels. A waypoint begins
 * half a viewport before its rest, or halfway from the rest before it, whichever is later; so a page at rest at a
 * waypoint is always at that waypoint, however close the one before.
 */
export function currentWaypoint(rests: readonly number[], top: number, window: number): number {
  return Math.max(
    0,
    rests.findLastIndex((rest, i) => i > 0 && rest - top <= Math.min(window, rest - rests[i - 1]!) / 2),
  );
}

/** The next waypoint, forwards or backwards, that rests at another scroll position; undefined at the end. */
export function adjacentWaypoint(rests: readonly number[], now: number, by: 1 | -1): number | undefined {
  for (let i = now + by; i >= 0 && i < rests.length; i += by) if ((rests[i]! - rests[now]!) * by > 1) return i;
  return undefined;
}
