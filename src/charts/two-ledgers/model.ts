import type { ChartInput } from "../../scene/scene.ts";
import type { Weights } from "../parts/blend.ts";

/** The views of the two ledgers, in reading order. */
export const views = ["headline", "whose", "otherLedger", "phone"] as const;
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
/** The one of them whose amounts are written: the last that both sides can quote. */
export const quotedYear = 2017;
/** The year that only China's ledger has by the story's day. */
export const openYear = 2018;
export const ledgerYears = [...pairYears, openYear] as const;
export type LedgerYear = (typeof ledgerYears)[number];

/** US$ billion, positive where the US buys more than it sells; the telephone in US$ and percent. */
export interface TwoLedgersRows {
  /** China's surplus, by year from 2014 to 2018. */
  readonly china: Readonly<Record<string, number>>;
  /** The US deficit, by year from 1985 to 2017. */
  readonly us: Readonly<Record<string, number>>;
  /** What the telephone's parts cost, by maker, in US$. */
  readonly parts: readonly number[];
  /** Assembly in China, in percent of the cost of making: the lower estimate and the higher. */
  readonly assembly: readonly [low: number, high: number];
}

/** The makers of the telephone's parts, in the order of the rows. */
export const partLabels = ["part-1", "part-2", "part-3"] as const;
/** The labels of the picture. */
export const labels = [
  "number",
  "number-unit",
  "number-ask",
  "us-count",
  "china-count",
  `china-${quotedYear}`,
  `us-${quotedYear}`,
  "not-published",
  "open",
  "phone-made",
  "phone-booked",
  "phone-all",
  ...partLabels,
  ...partLabels.map((label) => `${label}-amount` as const),
  "assembly",
  "assembly-amount",
] as const;
export type Label = (typeof labels)[number];

/** The picture's input. */
export type TwoLedgersInput = ChartInput<TwoLedgersRows, Label>;
