import { path, type Mark } from "../../marks/mark.ts";
import type { Scale } from "../parts/axis.ts";
import { stepPaths, stepsBetween, valueAt, type Step } from "../parts/step-line.ts";
import type { AftermathRows } from "./model.ts";

/**
 * The two average tariffs over the time between two days, and below the higher one a neutral area of opacity `mass`: two
 * areas would mix their colours.
 */
export function tariffLines({
  us,
  cn,
}: AftermathRows): (from: number, to: number, x: Scale, y: Scale, mass: number) => Mark[] {
  const days = [...new Set([...us, ...cn].map(([day]) => day))].sort((a, b) => a - b);
  const higher = days.map((day): Step => [day, Math.max(valueAt(us, day), valueAt(cn, day))]);
  return (from, to, x, y, mass) => {
    const seen = (steps: readonly Step[]) => stepPaths(stepsBetween(steps, from, to), x, y);
    return [
      path("tariff-mass", seen(higher).wall, { class: "rule", opacity: mass }),
      path("tariff-cn", seen(cn).edge, { class: "cn line" }),
      path("tariff-us", seen(us).edge, { class: "us line" }),
    ];
  };
}
