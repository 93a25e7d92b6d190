import type { ChartInput } from "../../scene/scene.ts";
import type { Weights } from "../parts/blend.ts";

/** The three views, in reading order. */
export type View = "jobs" | "share" | "bargain";

/** Weights of the views, from 0 to 1, which sum to 1. */
export interface FoundationsState extends Weights<View> {
  /** The year up to which the line of jobs is drawn; fractional while it grows. */
  readonly until: number;
}

/** No view. */
export const none: FoundationsState = { until: 2018, jobs: 0, share: 0, bargain: 0 };
/** One view by itself, its line of jobs drawn up to a year. */
export const only = (view: View, until = 2018): FoundationsState => ({ ...none, until, [view]: 1 });

/** Years whose jobs are labelled. */
export const namedYears = [1979, 2000, 2010, 2018] as const;

export interface FoundationsRows {
  /** US factory jobs in millions, every year from 1979 to 2018 in order. */
  readonly jobs: readonly { readonly year: number; readonly millions: number }[];
  /** The ends of the range of China’s part in the fall of factory jobs, in percent. */
  readonly tenth: number;
  readonly quarter: number;
  /** US dollars a year for a household. */
  readonly household: number;
}

/** The labels of the picture. */
export const labels = [
  ...namedYears.map((year) => `jobs-${year}` as const),
  "wto",
  "lost",
  "tenth",
  "tenth-who",
  "quarter",
  "quarter-who",
  "gain",
  "gain-what",
  "gain-who",
] as const;
export type Label = (typeof labels)[number];

/** The picture's input. */
export type FoundationsInput = ChartInput<FoundationsRows, Label>;
