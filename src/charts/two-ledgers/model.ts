import type { ChartInput } from "../../scene/scene.ts";
import type { Weights } from "../parts/blend.ts";

/** The views of the two ledgers, in reading order. */
export const views = [
  "headline",
  "whose",
  "otherLedger",
  "gap",
  "services",
  "valueAdded",
  "partners",
  "longView",
] as const;
export type View = (typeof views)[number];

/** Weight of each view, from 0 to 1; the weights sum to 1. */
export type TwoLedgersState = Weights<View>;

/** Calls a function for each view. */
export const byView = <T>(of: (view: View) => T): Record<View, T> =>
  Object.fromEntries(views.map((view) => [view, of(view)])) as Record<View, T>;

/** One value for all views. */
export const everywhere = <T>(value: T): Record<View, T> => byView(() => value);

/** A view by itself: its weight is 1 and every other is 0. */
export const only = (view: View): TwoLedgersState => byView((name) => Number(name === view));

/** The years in both ledgers. */
export const pairYears = [2014, 2015, 2016, 2017] as const;
/** The year that only China's ledger has by the story's day. */
export const openYear = 2018;
export const ledgerYears = [...pairYears, openYear] as const;
export type LedgerYear = (typeof ledgerYears)[number];

/** US$ billion, positive where the US buys more than it sells. */
export interface TwoLedgersRows {
  /** China's surplus, by year from 2014 to 2018. */
  readonly china: Readonly<Record<string, number>>;
  /** The US deficit, by year from 1985 to 2017. */
  readonly us: Readonly<Record<string, number>>;
  /** The US deficit of 2018, published later: eleven months of it, and all of it. */
  readonly later: { readonly elevenMonths: number; readonly wholeYear: number };
  /** The US surplus in services: US count of 2016, China's of 2017, US count of 2018. */
  readonly services: readonly [number, number, number];
  /** How much smaller the deficit is in value added, in percent, by estimate. */
  readonly valueAdded: readonly number[];
  /** Shares of the net US goods deficit of 2018, in percent, largest first. */
  readonly partners: readonly number[];
}

/** The partners' names, the largest deficit first. */
export const partnerLabels = ["partner-1", "partner-2", "partner-3", "partner-4", "partner-5", "partner-6"] as const;
/** The labels of the picture. */
export const labels = [
  "number",
  "number-unit",
  "number-what",
  "us-count",
  "china-count",
  "difference",
  ...pairYears.map((year) => `china-${year}` as const),
  ...pairYears.map((year) => `us-${year}` as const),
  ...pairYears.map((year) => `gap-${year}` as const),
  "not-published",
  "jan-nov",
  "goods",
  "services",
  "goods-long",
  "services-long",
  "us-2018",
  "services-1",
  "services-2",
  "services-3",
  "group-1",
  "group-2",
  "group-3",
  "va-zero",
  "va-half",
  "va-1",
  "va-2",
  "va-3",
  "va-1-scope",
  "va-2-scope",
  "va-3-scope",
  ...partnerLabels,
  "share-1",
  "share-2",
  "partners-note",
  "partners-later",
  "long-first",
  "long-last",
  "long-later",
] as const;
export type Label = (typeof labels)[number];

/** The picture's input. */
export type TwoLedgersInput = ChartInput<TwoLedgersRows, Label>;
