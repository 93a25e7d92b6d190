import { path, type Mark } from "../../marks/mark.ts";
import type { Scale } from "../parts/axis.ts";
import { stepPath, stepsBetween, wallPath } from "../parts/step-line.ts";
import type { AftermathRows, AftermathState } from "./model.ts";

/** The two average tariffs as walls and as strong edges, as far as they are to be seen. */
export function tariffLines(
  rows: AftermathRows,
  { from, to, until }: AftermathState,
  x: Scale,
  y: Scale,
): { readonly walls: Mark[]; readonly edges: Mark[] } {
  const seen = (["cn", "us"] as const).map((who) => ({
    who,
    steps: stepsBetween(rows[who], Math.max(rows[who][0]![0], from), Math.min(until, to)),
  }));
  return {
    walls: seen.map(({ who, steps }) => path(`wall-${who}`, wallPath(steps, x, y), { class: `${who} wall` })),
    edges: seen.map(({ who, steps }) => path(`tariff-${who}`, stepPath(steps, x, y), { class: `${who} line` })),
  };
}
