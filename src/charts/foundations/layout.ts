import { max, scaleLinear } from "d3";
import { amountNumeral } from "../../language/numeral.ts";
import type { Mark, Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { FoundationsInput, FoundationsState } from "./model.ts";

/** Type sizes, and the zero line of jobs. */
function pageOf(size: Size) {
  const type = labelSize(size);
  const line = lineHeight(type);
  return { size, type, line, wide: size.width >= wideFrom, zero: size.height - line - 2 };
}
type Page = ReturnType<typeof pageOf>;

/** Layout of the jobs' area: a scale of years, and the top of the scale of jobs. */
function jobsLayout({ size: { width }, type, line, wide, zero }: Page, { rows: { jobs }, language }: FoundationsInput) {
  const radius = wide ? 7 : 4.5;
  /** Type size of amounts, which are in the display face where there is room. */
  const amount = width >= 1500 ? 60 : width >= 1300 ? 52 : 36;
  const left = textWidth(amountNumeral(15, 6, language), { size: type }) + 8 + radius;
  return {
    radius,
    amount,
    left,
    most: max(jobs, ({ millions }) => millions)!,
    height: zero - (wide ? amount * 0.8 + radius + 6 : 1.7 * line),
    x: scaleLinear([jobs[0]!.year, jobs.at(-1)!.year], [left, width - radius - 1]),
  };
}

/** Layout of the picture for a size, in pixels. */
export function layoutOf(input: FoundationsInput, size: Size) {
  const page = pageOf(size);
  return { ...page, jobs: jobsLayout(page, input) };
}
export type Layout = ReturnType<typeof layoutOf>;

/** A part of the picture: constant marks are made once, moving ones are placed for each state. */
export type Part = (layout: Layout, input: FoundationsInput) => (state: FoundationsState) => readonly Mark[];
