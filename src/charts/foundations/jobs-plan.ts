import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { FoundationsRows, Label } from "./views.ts";

/** Amounts are in the display face where there is room. */
export const amountSize = ({ width }: Size): number => (width >= 1500 ? 60 : width >= 1300 ? 52 : 36);

/** Where the area of jobs stands, in pixels: `x` of a year, and `scale` for a million jobs over `zero`. */
export function jobsPlan({ rows }: ChartInput<FoundationsRows, Label>, size: Size) {
  const type = labelSize(size);
  const line = lineHeight(type);
  const wide = size.width >= wideFrom;
  const radius = wide ? 7 : 4.5;
  const left = textWidth("15", { size: type }) + 8 + radius;
  const right = size.width - radius - 1;
  const zero = size.height - line - 2;
  const head = wide ? amountSize(size) * 0.8 + radius + 6 : 1.7 * line;
  const scale = (zero - head) / Math.max(...rows.jobs.map(({ millions }) => millions));
  const [first, last] = [rows.jobs[0]!.year, rows.jobs.at(-1)!.year];
  return {
    type,
    line,
    wide,
    radius,
    left,
    zero,
    scale,
    first,
    x: (year: number) => left + ((right - left) * (year - first)) / (last - first),
  };
}
