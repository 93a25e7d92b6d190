import type { Step } from "../parts/step-line.ts";

/** Day 0 of all days, whatever the first row. */
export const epoch = "2018-01-01";

/** The walls' data: averages in percent, days from `epoch`. */
export interface WallsRows {
  readonly us: readonly Step[];
  readonly cn: readonly Step[];
  /** Each side's average on everyone else. */
  readonly usOthers: readonly Step[];
  readonly cnOthers: readonly Step[];
  /** Days on which China's own cut, a list or a suspension changed the averages. */
  readonly days: Readonly<Record<"dip" | "list1" | "list2" | "list3" | "november" | "cars", number>>;
  /** The rate on the third US list, in force and due, in percent. Not an average. */
  readonly listNow: number;
  readonly listDue: number;
}

export interface WallsState {
  /** The day up to which the lines are drawn and the axis reaches. */
  readonly until: number;
  /** The value at the top of the scale, in percent. */
  readonly top: number;
  /** Opacity of the areas. */
  readonly walls: number;
  /** How far the rate on one list is set apart from the averages, on the right. */
  readonly apart: number;
  /** Weights of these labels and lines, from 0 to 1. */
  readonly names: number;
  readonly starts: number;
  readonly dip: number;
  readonly lists: number;
  readonly list3: number;
  readonly cuts: number;
  readonly others: number;
  readonly endBefore: number;
  readonly endSummer: number;
  readonly endSeptember: number;
  readonly endDay: number;
}

/** Names ending in `-long` are for wide areas. */
export const labels = [
  "months",
  "us",
  "china",
  "us-long",
  "china-long",
  "us-line",
  "china-line",
  "us-start",
  "china-start",
  "us-summer",
  "china-summer",
  "us-september",
  "china-september",
  "us-day",
  "china-day",
  "dip",
  "list-1",
  "list-2",
  "list-3",
  "list-1-brief",
  "list-1-short",
  "list-2-short",
  "list-3-short",
  "peak",
  "november",
  "november-why",
  "november-why-long",
  "cars-why",
  "cars-why-long",
  "us-others",
  "china-others",
  "us-others-start",
  "us-others-name",
  "china-others-name",
  "us-others-long",
  "china-others-long",
  "stake",
  "stake-goods",
  "stake-now",
  "stake-due",
  "stake-now-when",
  "stake-due-when",
] as const;

export type WallsLabel = (typeof labels)[number];
