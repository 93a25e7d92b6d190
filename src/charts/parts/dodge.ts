import { clamp } from "../../scene/interpolate.ts";

/** The preferred middle of a label and its height, in pixels. */
export interface Dodged {
  readonly middle: number;
  readonly height: number;
}

/**
 * Middles for labels in a column, in the given order, moved as little as possible so that they neither overlap nor
 * leave `top` to `bottom`. Continuous in the preferred middles: no label ever jumps.
 */
export function dodge(labels: readonly Dodged[], top: number, bottom: number): number[] {
  let used = 0;
  const offsets = labels.map(({ height }) => (used += height) - height / 2);
  const runs: { sum: number; count: number }[] = [];
  labels.forEach(({ middle }, i) => {
    runs.push({ sum: middle - offsets[i]!, count: 1 });
    for (
      let last = runs.at(-1)!, above = runs.at(-2);
      above && above.sum / above.count > last.sum / last.count;
      above = runs.at(-2)
    ) {
      runs.splice(-2, 2, (last = { sum: above.sum + last.sum, count: above.count + last.count }));
    }
  });
  const shifts = runs.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => clamp(sum / count, top, Math.max(top, bottom - used))),
  );
  return shifts.map((shift, i) => shift + offsets[i]!);
}
