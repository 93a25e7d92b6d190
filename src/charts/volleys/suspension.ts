import { path, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { VolleyRows, VolleyState } from "../volleys.ts";
import type { Court } from "./court.ts";
import { rank, ranksOf } from "./ranks.ts";

/**
 * A hatched border around all of China's ranks: some of these duties are suspended, and the record does not say
 * on how many dollars of goods. It is narrower than a square, so that no one counts squares in it.
 */
export function suspension(rows: VolleyRows, state: VolleyState, { net, apron, pitch, top, band }: Court): Mark[] {
  const air = 1;
  const wide = rank * pitch + 2 * air;
  const high = ranksOf(rows.china) * pitch + 2 * air;
  const [x, y] = [net - apron - rank * pitch - air, top - air];
  const outer = `M${x - band} ${y - band}h${wide + 2 * band}v${high + 2 * band}h${-(wide + 2 * band)}z`;
  const inner = `M${x} ${y}v${high}h${wide}v${-high}z`;
  return [path("china-suspended", outer + inner, { class: "cn hatch", opacity: progress(state.print, 0.2, 0.8) })];
}
