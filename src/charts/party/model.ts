export interface PartyRows {
  /** Percent of private firms with a Party group in the first and the last of a survey's years. */
  readonly survey: { readonly first: number; readonly last: number };
  /** Votes in the legislature. */
  readonly votes: { readonly for: number; readonly against: number; readonly abstained: number };
}

/** From the vote, 0, to a hundred firms, 1. */
export interface PartyState {
  readonly toFirms: number;
}

/** The labels of the picture. */
export const labels = [
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
