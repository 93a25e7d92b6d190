import { path, type Mark } from "../../marks/mark.ts";
import { corners, stepPath, wallPath } from "../parts/step-line.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathRows, AftermathState } from "./rows.ts";

/** The two average tariffs as walls with strong edges, as far as they are to be seen. */
export function tariffLines(
  rows: AftermathRows,
  state: AftermathState,
  { x, percent, tariffs }: AftermathPlan,
): readonly [walls: Mark[], edges: Mark[]] {
  const cut = (who: "us" | "cn") =>
    corners(rows[who], Math.max(rows[who][0]![0], state.from), Math.min(state.until, state.to));
  const sides = ["cn", "us"] as const;
  return [
    sides.map((who) => path(`wall-${who}`, wallPath(cut(who), x, percent), { class: `${who} wall`, opacity: tariffs })),
    sides.map((who) =>
      path(`tariff-${who}`, stepPath(cut(who), x, percent), { class: `${who} line`, opacity: tariffs }),
    ),
  ];
}
