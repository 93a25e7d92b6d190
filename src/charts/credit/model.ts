/** The years that are told. */
export const creditYears = [2012, 2013, 2015, 2016] as const;

/** Who gets the money. */
export const groups = ["private", "state", "other"] as const;
export type Group = (typeof groups)[number];

/** Yuan of every hundred by group, a square each; the three always add up to the same. */
export type Counts = Readonly<Record<Group, number>>;

export interface CreditRows {
  /** In the order of `creditYears`. */
  readonly years: readonly Counts[];
}

/** Where between the years the picture is: 0 the first, 1 the second; between them squares change hands one by one. */
export interface CreditState {
  readonly turn: number;
}

/** The words in the picture. */
export const labels = [
  ...groups,
  "unit",
  "note-2015",
  "note-2016",
  ...creditYears.flatMap((year) => [`private-${year}`, `state-${year}`, `year-${year}`] as const),
] as const;
export type Label = (typeof labels)[number];
