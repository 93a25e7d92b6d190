import type { Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel, endPair } from "../parts/end-label.ts";
import { dodge } from "../parts/dodge.ts";
import { valueAt } from "../parts/step-line.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./rows.ts";

/** The tariffs' right ends: each line's name, which goes with it, and values for each step; at the last one the days are the names. */
export function tariffEnds(
  rows: AftermathRows,
  words: Words<AftermathLabel>,
  state: AftermathState,
  plan: AftermathPlan,
): Mark[] {
  const { end, span, percent, floor, ceiling } = plan;
  const height = endHeight(end);
  const left = span.right + 8;
  const [cn, us] = [rows.cn, rows.us].map((steps) => percent(valueAt(steps, state.until))) as [number, number];
  /** Middles from the upper to the lower. */
  const stacked = (...wished: readonly number[]) =>
    dodge(
      wished.map((middle) => ({ middle, height })),
      ceiling - height / 2,
      floor,
    );
  const two = stacked(Math.min(cn, us), Math.max(cn, us));
  const days = stacked(us, us, cn);
  /** Names change places unseen, where the lines meet; the ledgers come over ends that lie beyond the frame. */
  const named = state.ledgers ? 0 : progress(Math.abs(cn - us), 1, 6) * (1 - progress(state.geneva, 0.7, 0.82));
  return [
    ...endPair(
      words,
      [
        ["rise", state.rise],
        ["2024", state.phaseOne],
        ["spring", state.spring],
      ],
      left,
      two[Number(cn > us)]!,
      two[Number(cn <= us)]!,
      end,
      named,
    ),
    ...(
      [
        ["us-end", "us-august", "us"],
        ["us-geneva", "us-may", "us"],
        ["china-geneva", "china-may", "cn"],
      ] as const
    ).flatMap(([key, name, who], i) =>
      endLabel({ key, value: words[key], name: words[name], who }, left, days[i]!, end, labelOpacity(state.geneva)),
    ),
  ];
}
