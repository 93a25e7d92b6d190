import { max, scaleLinear } from "d3";
import type { Mark, Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { FoundationsInput, FoundationsState } from "./model.ts";

/** Type sizes, and the zero line of jobs and of investment. */
function pageOf(size: Size) {
  const type = labelSize(size);
  const line = lineHeight(type);
  return { size, type, line, wide: size.width >= wideFrom, zero: size.height - line - 2 };
}
type Page = ReturnType<typeof pageOf>;

/** Layout of the jobs' area: a scale of years, and the top of the scale of jobs. */
function jobsLayout({ size: { width }, type, line, wide, zero }: Page, { rows: { jobs } }: FoundationsInput) {
  const radius = wide ? 7 : 4.5;
  /** Type size of amounts, which are in the display face where there is room. */
  const amount = width >= 1500 ? 60 : width >= 1300 ? 52 : 36;
  const left = textWidth("15", { size: type }) + 8 + radius;
  return {
    radius,
    amount,
    left,
    most: max(jobs, ({ millions }) => millions)!,
    height: zero - (wide ? amount * 0.8 + radius + 6 : 1.7 * line),
    x: scaleLinear([jobs[0]!.year, jobs.at(-1)!.year], [left, width - radius - 1]),
  };
}

/** Number of squares, one for every hundred thousand jobs. */
export const squaresIn = (millions: number): number => Math.round(millions * 10);

/** Four rows of marks, beside their words on wide areas, below them otherwise. */
function measuresLayout(
  { size: { width, height }, line, wide }: Page,
  { rows: { measures }, words }: FoundationsInput,
) {
  const pitch = Math.min(height / 4, 240);
  const top = (row: number) => (height - 4 * pitch) / 2 + row * pitch;
  const big = width >= 1300 ? 40 : 28;
  const widest = max([1, 2, 3, 4] as const, (n) => textWidth(words[`measure-${n}`], { size: big, face: "display" }))!;
  const left = wide ? Math.max(Math.min(width * 0.42, 430), widest + 28) : 1;
  const room = width - left - 2;
  /** Whether there is room to name who measured. */
  const named = wide || pitch >= 2 * line + 16;
  const written = (named ? 2 : 1) * line;
  const thick = wide ? Math.min(pitch * 0.3, 64) : Math.min(pitch - written - 12, 22);
  const ranks = wide ? 2 : 1;
  const columns = Math.ceil(Math.max(squaresIn(measures.epi), squaresIn(measures.high)) / ranks);
  return {
    big,
    ranks,
    left,
    room,
    named,
    thick,
    /**
     * Pitch of squares, which fill column by column in `ranks` rows. In a single row they are no higher than the bars,
     * clear of the rule below.
     */
    step: Math.min(room / columns, wide ? pitch * 0.2 : thick / 0.8),
    /** The y of the rule above a row. */
    rule: (row: number) => top(row) - (wide ? 0 : 4),
    /** The top of a row's mark. */
    mark: (row: number) => top(row) + (wide ? (pitch - thick) / 2 : written + 3),
    /** The baseline of a row's heading. */
    heading: (row: number) => top(row) + (wide ? pitch / 2 - 2 : line * 0.78),
  };
}

/**
 * Layout of the buyers' gain: words by their first baselines, then squares `step` apart, `across` to a row, on `floor`.
 * A square is a hundred dollars a year.
 */
function pricesLayout({ size: { width, height }, type, line }: Page, { rows, words }: FoundationsInput) {
  const count = Math.round(rows.household / 100);
  const across = height < 230 || width > height ? count : Math.ceil(count / 3);
  const down = Math.ceil(count / across);
  const step = Math.min((width - 2) / across, width < wideFrom ? 40 : width < 1300 ? 56 : 84);
  const big = clamp(Math.min(width * 0.13, height * 0.2), 34, width < 1300 ? 96 : 140);
  const room = Math.min(width - 4, type * 34);
  const what = wrapWords(words["gain-what"], room, { size: type, weight: 700 });
  const who = wrapWords(words["gain-who"], room, { size: type });
  const needed = big * 0.9 + line * (what.length + who.length + 2) + down * step;
  const number = Math.max(0, (height - needed) / 2) + big * 0.74;
  const first = number + big * 0.16 + line;
  const second = first + line * what.length;
  const squares = second + line * (who.length - 1) + line * 0.9;
  return { big, count, across, step, what, who, number, first, second, squares, floor: squares + down * step };
}

/** Layout of the picture for a size, in pixels. */
export function layoutOf(input: FoundationsInput, size: Size) {
  const page = pageOf(size);
  return {
    ...page,
    jobs: jobsLayout(page, input),
    measures: measuresLayout(page, input),
    prices: pricesLayout(page, input),
  };
}
export type Layout = ReturnType<typeof layoutOf>;

/**
 * A part of the picture: constant marks are made once, moving ones are placed for each state and the y of the line that
 * all views share.
 */
export type Part = (
  layout: Layout,
  input: FoundationsInput,
) => (state: FoundationsState, floor: number) => readonly Mark[];
