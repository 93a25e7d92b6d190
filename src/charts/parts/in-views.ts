import { group, type Group, type Mark } from "../../marks/mark.ts";
import { share, type Weights } from "./blend.ts";

/**
 * The marks of some views as one group. While none of the views is on, the group is hidden and not computed: it then
 * holds what `draw` gives for `off`, any state without those views, since a picture has the same keys in every state.
 */
export function inViews<V extends string, S extends Weights<V>>(
  key: string,
  views: readonly V[],
  draw: (state: S) => readonly Mark[],
  off: S,
): (state: S) => Group {
  const hidden = group(key, draw(off), { opacity: 0 });
  return (state) => (share(state, ...views) > 0 ? group(key, draw(state)) : hidden);
}
