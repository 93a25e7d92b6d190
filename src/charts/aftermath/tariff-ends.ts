import { group, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeLabel } from "../parts/fade.ts";
import { dodge } from "../parts/dodge.ts";
import { endHeight, endLabel, endPair } from "../parts/end-label.ts";
import { valueAt } from "../parts/step-line.ts";
import type { AftermathLayout } from "./layout.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./model.ts";

/**
 * The right ends of the tariff lines: each line's name, which moves with it, and a value for each step; at the last
 * step dates replace the names.
 */
export function tariffEnds(
  rows: AftermathRows,
  words: Words<AftermathLabel>,
  { end, right, floor, ceiling }: AftermathLayout,
): (state: AftermathState, percent: Scale) => Mark[] {
  const height = endHeight(end);
  const x = right + 8;
  const pair = endPair(words, ["rise", "2024", "spring"], end);
  const days = (
    [
      ["us-end", "us-august", "us"],
      ["us-geneva", "us-may", "us"],
      ["china-geneva", "china-may", "cn"],
    ] as const
  ).map(([key, name, who]) => ({ key, label: endLabel({ key, value: words[key], name: words[name], who }, end) }));
  /** Middles from top to bottom, moved apart where labels would overlap. */
  const stacked = (...wished: readonly number[]) =>
    dodge(
      wished.map((middle) => ({ middle, height })),
      ceiling - height / 2,
      floor,
    );
  return (state, percent) => {
    const [cn, us] = [rows.cn, rows.us].map((steps) => percent(valueAt(steps, state.until))) as [number, number];
    const [upper, lower] = stacked(Math.min(cn, us), Math.max(cn, us)) as [number, number];
    const middles = stacked(us, us, cn);
    /**
     * Opacity of the names: hidden while they swap places where the lines meet, and once dates replace them or the
     * ledgers show.
     */
    const named = state.ledgers ? 0 : progress(Math.abs(cn - us), 1, 6) * (1 - progress(state.geneva, 0.7, 0.82));
    return [
      ...pair(x, cn > us ? [lower, upper] : [upper, lower], [state.rise, state.phaseOne, state.spring], named),
      ...days.map(({ key, label }, i) =>
        group(`${key}-end`, label, { x, y: middles[i]!, opacity: fadeLabel(state.geneva) }),
      ),
    ];
  };
}
