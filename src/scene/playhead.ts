/** The share of the way between two steps' middles over which the picture rests, half of it at either end. */
export const rest = 0.3;

/**
 * The playhead at a scroll position. `centres` are the steps' middles, ascending, and `line` is the reading line, all
 * in pixels from the top of the viewport or of the page. While a step's middle is on the line or near it the playhead
 * is exactly its index; between these rests it changes linearly.
 */
export function playheadAt(centres: readonly number[], line: number): number {
  const next = centres.findIndex((y) => y > line);
  if (next === -1) return centres.length - 1;
  if (next === 0) return 0;
  const above = centres[next - 1]!;
  const way = (line - above) / (centres[next]! - above);
  const moved = Math.min(1, Math.max(0, (way - rest / 2) / (1 - rest)));
  return next - 1 + moved;
}
