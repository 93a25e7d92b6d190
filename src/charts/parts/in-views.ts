import { group, type Group, type Mark } from "../../marks/mark.ts";
import { share, type Weights } from "./blend.ts";

/**
 * The marks of some views as one group. While none of the views is on, the group is hidden and not computed: it then
 * holds what `draw` gives for `off`, any state without those views, since a picture has the same keys in every state.
 */
export function inViews<V extends string, S extends Weights<V>, Rest extends readonly unknown[]>(
  key: string,
  views: readonly V[],
  draw: (state: S, ...rest: Rest) => readonly Mark[],
  ...off: readonly [S, ...Rest]
): (state: S, ...rest: Rest) => Group {
  const hidden = group(key, draw(...off), { opacity: 0 });
  return (state, ...rest) => (share(state, ...views) > 0 ? group(key, draw(state, ...rest)) : hidden);
}
