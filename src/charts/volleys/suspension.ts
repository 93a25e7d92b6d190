import { path, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Court } from "./layout.ts";
import type { VolleyState } from "./model.ts";
import { rank } from "./ranks.ts";

/**
 * A hatched border around all of China's ranks: some of these duties are suspended, and the record does not say on how
 * many dollars of goods. It is narrower than a square, so that nobody counts squares in it.
 */
export function suspension({ counts, net, apron, pitch, top, band }: Court): (state: VolleyState) => Mark {
  const air = 1;
  const wide = rank * pitch + 2 * air;
  const high = counts.china.ranks * pitch + 2 * air;
  const [x, y] = [net - apron - rank * pitch - air, top - air];
  const outer = `M${x - band} ${y - band}h${wide + 2 * band}v${high + 2 * band}h${-(wide + 2 * band)}z`;
  const inner = `M${x} ${y}v${high}h${wide}v${-high}z`;
  return ({ print }) =>
    path("china-suspended", outer + inner, { class: "cn hatch", opacity: progress(print, 0.2, 0.8) });
}
