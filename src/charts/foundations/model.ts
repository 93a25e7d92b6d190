import type { ChartInput } from "../../scene/scene.ts";
import type { Weights } from "../parts/blend.ts";

/** The four views, in reading order. */
export type View = "jobs" | "measures" | "prices" | "investment";

/** Weights of the views, from 0 to 1, which sum to 1. */
export interface FoundationsState extends Weights<View> {
  /** The year up to which the line of jobs is drawn; fractional while it grows. */
  readonly until: number;
}

/** One view by itself, its line of jobs drawn up to a year. */
export const only = (view: View, until: number): FoundationsState => ({ ...none, until, [view]: 1 });
/** No view. */
export const none: FoundationsState = { until: 2018, jobs: 0, measures: 0, prices: 0, investment: 0 };

/** Years whose jobs are labelled. */
export const namedYears = [1979, 2000, 2010, 2018] as const;
/** Years of direct investment. */
export const investmentYears = [2015, 2016, 2017, 2018] as const;

export interface FoundationsRows {
  /** US factory jobs in millions, every year from 1979 to 2018 in order. */
  readonly jobs: readonly { readonly year: number; readonly millions: number }[];
  /** Shares of a fall in percent, jobs in millions. */
  readonly measures: {
    readonly direct: number;
    readonly low: number;
    readonly high: number;
    readonly quarter: number;
    readonly epi: number;
  };
  /** US dollars a year for a household. */
  readonly household: number;
  /** US$ billion by year; the US flow of 2016 is only implied by the two-way total. */
  readonly chinese: Readonly<Record<string, number>>;
  readonly american: Readonly<Record<string, number>>;
}

/** The labels of the picture. */
export const labels = [
  ...namedYears.map((year) => `jobs-${year}` as const),
  "measure-1",
  "measure-2",
  "measure-3",
  "measure-4",
  "who-1",
  "who-2",
  "who-3",
  "who-4",
  "whole",
  "square-jobs",
  "gain",
  "gain-what",
  "gain-who",
  "square-dollars",
  "us-investment",
  "china-investment",
  ...investmentYears.map((year) => `us-${year}` as const),
  ...investmentYears.map((year) => `china-${year}` as const),
  "weaker",
  "implied",
  "later",
  "weaker-long",
  "implied-long",
  "later-long",
] as const;
export type Label = (typeof labels)[number];

/** The picture's input. */
export type FoundationsInput = ChartInput<FoundationsRows, Label>;
