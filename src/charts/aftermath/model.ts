import type { Step } from "../parts/step-line.ts";

/** Days count from this one, whatever the first row. */
export const epoch = "2018-01-01";

/** One year of both ledgers, in US$ billion. */
export interface LedgerYear {
  readonly year: number;
  /** The year's first day, where its point stands on the axis of time. */
  readonly day: number;
  /** The US deficit, by the US count. */
  readonly us: number;
  /** China's surplus, by China's count. */
  readonly cn: number;
  /** Whether a second printing bears China's number out. */
  readonly sure: boolean;
}

/** Average tariffs in percent, and the two ledgers; days from `epoch`. */
export interface AftermathRows {
  readonly us: readonly Step[];
  readonly cn: readonly Step[];
  /** The story's own day, and days on which the averages moved. */
  readonly days: Readonly<Record<"story" | "rise" | "phaseOne" | "february" | "march" | "peak", number>>;
  /** From the day on which the rise was due to the day on which it came. */
  readonly late: readonly [from: number, to: number];
  /** In order; a year that is missing is no row. */
  readonly ledgers: readonly LedgerYear[];
}

export interface AftermathState {
  /** The stretch of time to be seen, in days. */
  readonly from: number;
  readonly to: number;
  /** The day up to which the tariffs are drawn. */
  readonly until: number;
  /** The value at the top of the tariffs' scale, in percent. */
  readonly top: number;
  /** Which of the two pictures is on: 1 is the ledgers, 0 the tariffs. */
  readonly ledgers: number;
  /** How much of these labels is on. */
  readonly story: number;
  readonly rise: number;
  readonly phaseOne: number;
  readonly spring: number;
  readonly geneva: number;
  readonly cross: number;
  readonly stop: number;
}

/** `…-long` names stand on wide areas. */
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
