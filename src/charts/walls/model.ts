import type { Step } from "../parts/step-line.ts";

/** The two walls from left to right, each by its key and its class. */
export const sides = [
  ["us", "us"],
  ["china", "cn"],
] as const;
export type Side = (typeof sides)[number][0];

/** One side's average tariffs in percent, days from `epoch`. */
export interface Wall {
  /** On the other side's goods. */
  readonly rival: readonly Step[];
  /** On everyone else's. */
  readonly others: readonly Step[];
}

export interface WallsRows extends Readonly<Record<Side, Wall>> {
  /** Days on which a list raised the averages. */
  readonly days: Readonly<Record<"list2" | "list3", number>>;
  /** The third US list in US$ billion, which is its squares, and the rates on it, now and due, in percent. */
  readonly goods: number;
  readonly rates: readonly [now: number, due: number];
}

export interface WallsState {
  /** The day up to which the walls are built, at which the axis of time ends. */
  readonly until: number;
  /** How far each wall is split into what everyone pays and what the rival pays on top, from 0 to 1. */
  readonly split: number;
  /** Which of the two pictures shows: 1 is what is at stake, 0 the walls. */
  readonly stake: number;
}

/** Names ending in `-long` are for where they fit. */
export const labels = [
  "months",
  "us-start",
  "china-start",
  "us-day",
  "china-day",
  "us",
  "china",
  "us-long",
  "china-long",
  "us-others",
  "china-others",
  "others",
  "others-long",
  "us-only",
  "china-only",
  "us-only-short",
  "china-only-short",
  "stake-now",
  "stake-then",
  "stake-now-rate",
  "stake-then-rate",
  "stake-now-squares",
  "stake-then-squares",
] as const;

export type WallsLabel = (typeof labels)[number];
