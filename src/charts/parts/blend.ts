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
