/**
 * At which stop the reader is. `ways` says how far down the page must still move, in pixels, to bring
 * each stop to its resting place: ascending, negative once past, never more than the page can move.
 * A stop begins half a window before it rests, or halfway from the stop before, whichever is later;
 * so a page that has come to rest at a stop is always at that stop, however short the one before.
 */
export function stopNow(ways: readonly number[], window: number): number {
  return Math.max(0, ways.findLastIndex((way, i) => i > 0 && way <= Math.min(window, way - ways[i - 1]!) / 2));
}

/** The next stop with a resting place of its own, forwards or backwards; undefined at the end. */
export function stopBeside(ways: readonly number[], now: number, by: 1 | -1): number | undefined {
  for (let i = now + by; i >= 0 && i < ways.length; i += by) if ((ways[i]! - ways[now]!) * by > 1) return i;
  return undefined;
}
