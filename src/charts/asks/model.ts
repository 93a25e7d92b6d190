/** From what can be bought to what may not be negotiable, then verification of it all. */
export const rungIds = [
  "soybeans",
  "market-access",
  "ip-law",
  "forced-transfer",
  "subsidies",
  "party-role",
  "enforcement",
] as const;

/** Whether a demand is on record, and an offer. */
export interface OnRecord {
  readonly asked: boolean;
  readonly offered: boolean;
}

export interface AsksRows {
  /** In the order of `rungIds`. */
  readonly rungs: readonly OnRecord[];
  /** The days left run from the day after `today` to `last`, both counted from `dinner`, YYYY-MM-DD. */
  readonly dinner: string;
  readonly today: number;
  readonly last: number;
}

export interface AsksState {
  /** The lit rung, from 0 at the bottom; fractional values light two rungs partly. */
  readonly lit: number;
  /** 0 while the ladder shows, 1 when its bars have become the days left. */
  readonly turn: number;
}

/**
 * Names ending in `-short` are for narrow areas; `first` names the first day left, and `rise` the day of the legal
 * rise.
 */
export const labels = [
  ...rungIds.flatMap((id) => [id, `${id}-us`, `${id}-china`] as const),
  "lead-us",
  "lead-china",
  "lead-us-short",
  "lead-china-short",
  "left",
  "day",
  "first",
  "rise",
] as const;

export type AsksLabel = (typeof labels)[number];
