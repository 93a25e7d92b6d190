import { path, type Mark } from "../../marks/mark.ts";
import type { Scale } from "../parts/axis.ts";
import { stepPaths, stepsBetween } from "../parts/step-line.ts";
import type { AftermathRows, AftermathState } from "./model.ts";

/** The visible part of the two average tariffs, as areas and as strong edges. */
export function tariffLines(
  rows: AftermathRows,
  { from, to, until }: AftermathState,
  x: Scale,
  y: Scale,
): { readonly walls: Mark[]; readonly edges: Mark[] } {
  const seen = (["cn", "us"] as const).map((who) => {
    const steps = stepsBetween(rows[who], Math.max(rows[who][0]![0], from), Math.min(until, to));
    return { who, ...stepPaths(steps, x, y) };
  });
  return {
    walls: seen.map(({ who, wall }) => path(`wall-${who}`, wall, { class: `${who} wall` })),
    edges: seen.map(({ who, edge }) => path(`tariff-${who}`, edge, { class: `${who} line` })),
  };
}
