import { clamp } from "../../scene/interpolate.ts";

/** Something that would like its middle at y and needs so much height, in pixels. */
export interface Dodged {
  readonly middle: number;
  readonly height: number;
}

/**
 * Middles for labels one under the other, in the order given, moved as little as keeps them from
 * overlapping and between `top` and `bottom`. Goes evenly with what is wished for: no label ever jumps.
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
