export interface PartyRows {
  /** Percent of firms outside the state with a Party organisation, by the Party's count. */
  readonly counted: number;
  /** Percent of private firms with a Party group in the first and the last of a survey's years. */
  readonly survey: { readonly first: number; readonly last: number };
  /** Votes in the legislature. */
  readonly votes: { readonly for: number; readonly against: number; readonly abstained: number };
}

/** From two hundreds of firms, 0, to the vote, 1. */
export interface PartyState {
  readonly vote: number;
}

/** The labels of the picture. */
export const labels = [
  "counted",
  "counted-of",
  "counted-who",
  "survey-of",
  "survey-who",
  "first",
  "first-year",
  "last",
  "last-year",
  "for",
  "for-what",
  "against",
  "against-what",
  "abstained",
  "abstained-what",
] as const;
export type Label = (typeof labels)[number];
