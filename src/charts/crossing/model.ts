/** One year of both ledgers, in US$ billion. */
export interface LedgerYear {
  readonly year: number;
  /** The year's first day, the position of its point on the time axis, counted from `epoch` in parts/day.ts. */
  readonly day: number;
  /** The US deficit, by the US count. */
  readonly us: number;
  /** China's surplus, by China's count. */
  readonly cn: number;
}

export interface CrossingRows {
  /** In order; missing years have no row. */
  readonly ledgers: readonly LedgerYear[];
  /** The day of the first tariffs. */
  readonly tariffs: number;
}

/** The first year in which China's count is the larger. */
export const crossingIn = ({ ledgers }: CrossingRows): LedgerYear => ledgers.find(({ us, cn }) => cn > us)!;

/** From all years, 0, to those before and at the crossing, 1. */
export interface CrossingState {
  readonly near: number;
}

/** The labels of the picture; those ending in `-larger` say whose count is above, before the crossing and after. */
export const labels = [
  "us-ledger",
  "china-ledger",
  "us-2025",
  "china-2025",
  "us-larger",
  "china-larger",
  "cross",
  "tariffs",
  "importers",
  "exporters",
  "apart",
] as const;

export type CrossingLabel = (typeof labels)[number];
