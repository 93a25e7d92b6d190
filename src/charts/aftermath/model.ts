import type { Step } from "../parts/step-line.ts";

/** Day 0 of all days, whatever the first row. */
export const epoch = "2018-01-01";

/** One year of both ledgers, in US$ billion. */
export interface LedgerYear {
  readonly year: number;
  /** The year's first day, the position of its point on the time axis. */
  readonly day: number;
  /** The US deficit, by the US count. */
  readonly us: number;
  /** China's surplus, by China's count. */
  readonly cn: number;
  /** Whether a second source confirms China's number. */
  readonly sure: boolean;
}

/** Average tariffs in percent, and the two ledgers; days from `epoch`. */
export interface AftermathRows {
  readonly us: readonly Step[];
  readonly cn: readonly Step[];
  /** The story's own day, and days on which the averages changed. */
  readonly days: Readonly<Record<"story" | "rise" | "phaseOne" | "february" | "march" | "peak", number>>;
  /** From the day the rise was due to the day it came. */
  readonly late: readonly [from: number, to: number];
  /** In order; missing years have no row. */
  readonly ledgers: readonly LedgerYear[];
}

export interface AftermathState {
  /** The visible range of time, in days. */
  readonly from: number;
  readonly to: number;
  /** The day up to which the tariffs are drawn. */
  readonly until: number;
  /** The value at the top of the tariffs' scale, in percent. */
  readonly top: number;
  /** Which of the two pictures shows: 1 is the ledgers, 0 the tariffs. */
  readonly ledgers: number;
  /** Weights of these labels, from 0 to 1. */
  readonly story: number;
  readonly rise: number;
  readonly phaseOne: number;
  readonly spring: number;
  readonly geneva: number;
  readonly cross: number;
  readonly stop: number;
}

/** Names ending in `-long` are for wide areas. */
export const labels = [
  "months",
  "us",
  "china",
  "us-long",
  "china-long",
  "story",
  "story-china",
  "story-us",
  "rise-1",
  "rise-2",
  "late-1",
  "late-2",
  "us-rise",
  "china-rise",
  "phase-one",
  "us-phase-one",
  "china-phase-one",
  "us-2024",
  "china-2024",
  "february",
  "march",
  "peak-us",
  "peak-day",
  "us-spring",
  "china-spring",
  "tower",
  "tower-china",
  "tower-us",
  "us-geneva",
  "china-geneva",
  "us-end",
  "us-may",
  "china-may",
  "us-august",
  "us-ledger",
  "china-ledger",
  "us-ledger-long",
  "china-ledger-long",
  "us-2025",
  "china-2025",
  "gap-2014",
  "gap-2025",
  "cross",
  "missing",
  "one-source",
  "stop",
  "stop-us",
  "stop-china",
] as const;

export type AftermathLabel = (typeof labels)[number];
