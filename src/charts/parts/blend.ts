/** Weight of each view, from 0 to 1; the weights sum to 1 at every playhead. */
export type Weights<V extends string> = Readonly<Record<V, number>>;

/** A number by view. */
export type ByView<V extends string> = Readonly<Record<V, number>>;

/** The mean of a number over the views by weight; at a whole playhead it is exactly that view's number. */
export function blend<V extends string>(weights: Weights<NoInfer<V>>, values: ByView<V>): number {
  let mean = 0;
  for (const view in values) mean += weights[view] * values[view];
  return mean;
}

/** Total weight of the named views, from 0 to 1. */
export const share = <V extends string>(weights: Weights<V>, ...views: readonly V[]): number =>
  views.reduce((sum, view) => sum + weights[view], 0);
