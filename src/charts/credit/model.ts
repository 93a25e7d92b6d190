/** The years shown. */
export const creditYears = [2013, 2016] as const;

/** Who gets the money. */
export const groups = ["private", "state", "other"] as const;
export type Group = (typeof groups)[number];

/** Yuan of every hundred by group, one square each; the sum is the same in all years. */
export type Counts = Readonly<Record<Group, number>>;

export interface CreditRows {
  /** In the order of `creditYears`. */
  readonly years: readonly Counts[];
  /** Private firms' part of output, in percent: officials' round figure, a lower bound. */
  readonly output: number;
}

export interface CreditState {
  /** The position between years: 0 is the first, 1 the second; in between, squares change hands one by one. */
  readonly turn: number;
  /** From 0, the piles of the last year, to 1, where its squares stand in one block beside a block of output. */
  readonly beside: number;
}

/** The labels of the picture. */
export const labels = [
  ...groups,
  "unit",
  ...creditYears.flatMap((year) => [`private-${year}`, `state-${year}`, `year-${year}`] as const),
  "output",
  "output-what",
  "loans",
  "loans-what",
] as const;
export type Label = (typeof labels)[number];
