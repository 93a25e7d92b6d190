/** The part of the way from one step's middle to the next in which the picture rests, half of it at either end. */
export const rest = 0.3;

/**
 * The playhead for where the page is now. `centres` are the steps' middles and `line` is
 * the reading line, all in pixels from the top of the window or of the page; `centres` must ascend.
 * A step whose middle is on the line, or near it, gives its own number exactly; between
 * rests the playhead goes evenly.
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
