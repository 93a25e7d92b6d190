import type { Mark } from "../../marks/mark.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel, endPair } from "../parts/end-label.ts";
import { dodge } from "../parts/dodge.ts";
import { valueAt, type Step } from "../parts/step-line.ts";
import type { WallsPlan } from "./plan.ts";
import type { WallsLabel, WallsRows, WallsState } from "./rows.ts";

/** The lines' right ends: each line's name, which goes with it, and values for each step that has its own. */
export function wallEnds(rows: WallsRows, words: Words<WallsLabel>, state: WallsState, plan: WallsPlan): Mark[] {
  const { roomy, end, span, y, floor, ceiling, stake } = plan;
  const height = endHeight(end);
  const left = span.right + 8;
  const top = lerp(ceiling - height, Math.max(ceiling - height, stake.top), state.apart); // clear of the heading of the rate on one list
  const middles = (lines: readonly (readonly Step[])[]) =>
    dodge(
      lines.map((steps) => ({ middle: y(valueAt(steps, state.until)), height })),
      top,
      floor,
    );
  const two = middles([rows.cn, rows.us]);
  const four = middles([rows.cn, rows.us, rows.cnOthers, rows.usOthers]);
  const middle = (i: number) => lerp(two[i]!, four[i]!, state.endDay);
  return [
    ...endPair(
      words,
      [
        ["start", state.endBefore],
        ["summer", state.endSummer],
        ["september", state.endSeptember],
        ["day", state.endDay],
      ],
      left,
      middle(0),
      middle(1),
      end,
    ),
    ...(
      [
        ["china", "cn"],
        ["us", "us"],
      ] as const
    ).flatMap(([side, who], i) =>
      endLabel(
        {
          key: `${side}-others`,
          value: words[`${side}-others`],
          name: words[`${side}-others-${roomy ? "long" : "name"}`],
          who,
        },
        left,
        four[i + 2]!,
        end,
        labelOpacity(state.others),
      ),
    ),
  ];
}
