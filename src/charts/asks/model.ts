/** From what can be bought to what may not be tradable, then the checking of it all. */
export const rungIds = [
  "soybeans",
  "market-access",
  "ip-law",
  "forced-transfer",
  "subsidies",
  "party-role",
  "enforcement",
] as const;

/** Whether the record holds a demand, and an offer. */
export interface OnRecord {
  readonly asked: boolean;
  readonly offered: boolean;
}

export interface AsksRows {
  /** In the order of `rungIds`. */
  readonly rungs: readonly OnRecord[];
  /** The days of the truce that are left go from the day after `today` to `last`, both counted from `dinner`, YYYY-MM-DD. */
  readonly dinner: string;
  readonly today: number;
  readonly last: number;
}

export interface AsksState {
  /** The rung that is lit, from 0 at the bottom; between two, both in part. */
  readonly lit: number;
  /** 0 while the ladder stands, 1 when its bars are the days that are left. */
  readonly turn: number;
}

/** `…-short` words stand on narrow areas; `first` names the first day that is left, and `rise` the day of the legal rise. */
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
