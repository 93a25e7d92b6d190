import { progress } from "../../scene/interpolate.ts";

/** How much of each view is on, from 0 to 1; together they are 1 at every playhead. */
export type Weights<V extends string> = Readonly<Record<V, number>>;

/** A number by view. */
export type ByView<V extends string> = Readonly<Record<V, number>>;

/** The mean of a number over the views, each counted as much as it is on; at a whole playhead it is that view's number exactly. */
export function blend<V extends string>(weights: Weights<NoInfer<V>>, values: ByView<V>): number {
  let mean = 0;
  for (const view in values) mean += weights[view] * values[view];
  return mean;
}

/** How much of the views named is on, from 0 to 1. */
export const share = <V extends string>(weights: Weights<V>, ...views: readonly V[]): number =>
  views.reduce((sum, view) => sum + weights[view], 0);

/** A mark's opacity when so much of its views is on: what goes is nearly gone before what comes is well seen. */
export const markOpacity = (on: number): number => progress(on, 0.35, 0.9);

/** The opacity of marks that no other view shares, in a view that holds the stage past the middle of the way: it is gone when a waiting view comes. */
export const stayingOpacity = (on: number): number => progress(on, 0.44, 0.48);

/** The opacity of such marks in a view that waits until a staying one is gone: neither lies over the other, and the stage is never bare. */
export const waitingOpacity = (on: number): number => progress(on, 0.56, 0.62);

/** A label's opacity when so much of its views is on: labels of two views are never seen at once. */
export const labelOpacity = (on: number): number => progress(on, 0.85, 0.99);
