/** Counts of Party groups, each of every hundred firms of its own kind; they measure different things. */
export const counts = ["nonpublic", "survey"] as const;
export type Count = (typeof counts)[number];

/** What private firms are said to make up a part of, the largest part first. */
export const parts = ["firms", "jobs", "innovation", "gdp", "tax"] as const;
export type Part = (typeof parts)[number];

export interface FiveHundredRows {
  /** Companies on the list, and by where they are from. */
  readonly all: number;
  readonly us: number;
  readonly mainland: number;
  readonly taiwan: number;
  /** Firms of every hundred that have a Party group. */
  readonly party: Readonly<Record<Count, number>>;
  /** Percent, as officials round it: each is more than this. */
  readonly economy: Readonly<Record<Part, number>>;
}

/** All from 0 to 1, one after the other. */
export interface FiveHundredState {
  /** How far the squares of the list are sorted by where their companies are from. */
  readonly sorted: number;
  /** How far Taiwan's squares stand apart. */
  readonly apart: number;
  /** How far the list has made way for the two counts of Party groups. */
  readonly party: number;
  /** How far those have made way for the private economy. */
  readonly economy: number;
}

/** The words in the picture. */
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
