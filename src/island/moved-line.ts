/** The top and bottom of a block of the page, in pixels from the page's top. */
export type Block = readonly [top: number, bottom: number];

/**
 * Where a line across the page goes when the page is laid out anew. `before` and `after` are the same blocks, in order,
 * at least one; a line within a block keeps its part of the way through it, one below it its distance from it.
 */
export function movedLine(before: readonly Block[], after: readonly Block[], line: number): number {
  const i = Math.max(
    0,
    before.findLastIndex(([top]) => top <= line),
  );
  const [[top, bottom], [newTop, newBottom]] = [before[i]!, after[i]!];
  if (line >= bottom) return newBottom + line - bottom;
  return newTop + ((line - top) / (bottom - top)) * (newBottom - newTop);
}
