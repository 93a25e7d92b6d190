/** Counts of Party groups, each in every hundred firms of its own kind; they measure different things. */
export const counts = ["nonpublic", "survey"] as const;
export type Count = (typeof counts)[number];

/** Measures of the private economy's share, largest share first. */
export const parts = ["firms", "jobs", "innovation", "gdp", "tax"] as const;
export type Part = (typeof parts)[number];

export interface FiveHundredRows {
  /** Companies on the list, in total and by origin. */
  readonly all: number;
  readonly us: number;
  readonly mainland: number;
  readonly taiwan: number;
  /** Firms in every hundred that have a Party group. */
  readonly party: Readonly<Record<Count, number>>;
  /** Percent as rounded by officials; each real share is higher. */
  readonly economy: Readonly<Record<Part, number>>;
}

/** Each from 0 to 1, one after the other. */
export interface FiveHundredState {
  /** How far the squares of the list are sorted by origin. */
  readonly sorted: number;
  /** How far Taiwan's squares have moved apart. */
  readonly apart: number;
  /** Transition from the list to the two counts of Party groups. */
  readonly party: number;
  /** Transition from those to the private economy. */
  readonly economy: number;
}

/** The labels of the picture. */
export const labels = [
  "all",
  "all-what",
  "us",
  "us-what",
  "china",
  "china-what",
  "china-counting",
  "mainland",
  "mainland-what",
  "taiwan",
  "rest",
  ...counts.flatMap((count) => [count, `${count}-what`, `${count}-who`] as const),
  "economy",
  "economy-rounded",
  "least",
  "half",
  "whole",
  ...parts.flatMap((part) => [part, `${part}-over`] as const),
] as const;
export type Label = (typeof labels)[number];
