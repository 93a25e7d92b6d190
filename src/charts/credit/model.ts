/** The years shown. */
export const creditYears = [2012, 2013, 2015, 2016] as const;

/** Who gets the money. */
export const groups = ["private", "state", "other"] as const;
export type Group = (typeof groups)[number];

/** Yuan of every hundred by group, one square each; the sum is the same in all years. */
export type Counts = Readonly<Record<Group, number>>;

export interface CreditRows {
  /** In the order of `creditYears`. */
  readonly years: readonly Counts[];
}

/** The picture's position between years: 0 is the first, 1 the second; in between, squares change hands one by one. */
export interface CreditState {
  readonly turn: number;
}

/** The labels of the picture. */
export const labels = [
  ...groups,
  "unit",
  "note-2015",
  "note-2016",
  ...creditYears.flatMap((year) => [`private-${year}`, `state-${year}`, `year-${year}`] as const),
] as const;
export type Label = (typeof labels)[number];
