import { dayNumber } from "../parts/day.ts";
import type { Step } from "../parts/step-line.ts";

/** What the lines show at a step. */
export interface Span {
  /** The visible range of time, in days. */
  readonly from: number;
  readonly to: number;
  /** The value at the top of the scale, in percent. */
  readonly top: number;
}

const end = dayNumber("2025-08-27");
/** The spans of the steps that show lines. */
export const spans = {
  rise: { from: dayNumber("2019-01-01"), to: dayNumber("2019-08-31"), top: 24 },
  spring: { from: dayNumber("2025-01-01"), to: dayNumber("2025-05-02"), top: 160 },
  geneva: { from: 0, to: end, top: 160 },
} as const satisfies Record<string, Span>;

/** Average tariffs in percent, days from `epoch`, and what Phase One promised and brought, in US$ billion. */
export interface AftermathRows {
  readonly us: readonly Step[];
  readonly cn: readonly Step[];
  /** The story's own day, and days on which the averages changed. */
  readonly days: Readonly<Record<"story" | "february" | "march" | "peak", number>>;
  /** The day the rise was due and the day it came. */
  readonly late: readonly [due: number, came: number];
  /** Whole squares. */
  readonly purchases: Readonly<Record<"promised" | "extra" | "bought", number>>;
}

/** The views in order: the late rise, Phase One, the spring of 2025, and all of it; in between, the way to the next. */
export interface AftermathState {
  readonly view: number;
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
  "due",
  "late",
  "us-rise",
  "china-rise",
  "promised",
  "promised-name",
  "bought",
  "bought-name",
  "usual",
  "extra",
  "february",
  "march",
  "peak-us",
  "peak-day",
  "us-spring",
  "china-spring",
  "tower",
  "us-end",
  "china-end",
] as const;

export type AftermathLabel = (typeof labels)[number];
