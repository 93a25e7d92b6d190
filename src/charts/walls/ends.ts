import type { Mark } from "../../marks/mark.ts";
import { mix } from "../../motion/mix.ts";
import type { Words } from "../../motion/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel, endName, endValue } from "../parts/end-label.ts";
import { stack } from "../parts/stack.ts";
import { valueAt, type Step } from "../parts/step-line.ts";
import type { WallsPlan } from "./plan.ts";
import type { WallsLabel, WallsRows, WallsState } from "./rows.ts";

/** The lines' right ends: each line's name, which goes with it, and a pair of values for each step that has its own. */
export function wallEnds(rows: WallsRows, words: Words<WallsLabel>, state: WallsState, plan: WallsPlan): Mark[] {
  const { roomy, end, span, y, floor, ceiling, stake } = plan;
  const height = endHeight(end);
  const left = span.right + 8;
  const top = mix(ceiling - height, Math.max(ceiling - height, stake.top), state.apart); // clear of the heading of the rate on one list
  const middles = (lines: readonly (readonly Step[])[]) => stack(lines.map((steps) => ({ middle: y(valueAt(steps, state.until)), height })), top, floor);
  const two = middles([rows.cn, rows.us]);
  const four = middles([rows.cn, rows.us, rows.cnOthers, rows.usOthers]);
  const [china, us] = [0, 1].map((i) => mix(two[i]!, four[i]!, state.endDay)) as [number, number];
  const steps = [["start", state.endBefore], ["summer", state.endSummer], ["september", state.endSeptember], ["day", state.endDay]] as const;
  const others = labelOpacity(state.others);
  return [
    endName({ key: "china", name: words[roomy ? "china-long" : "china"], who: "cn" }, left, china, end, 1),
    endName({ key: "us", name: words[roomy ? "us-long" : "us"], who: "us" }, left, us, end, 1),
    ...steps.flatMap(([step, on]) => [
      endValue({ key: `china-${step}`, value: words[`china-${step}`], who: "cn" }, left, china, end, labelOpacity(on)),
      endValue({ key: `us-${step}`, value: words[`us-${step}`], who: "us" }, left, us, end, labelOpacity(on)),
    ]),
    ...endLabel({ key: "china-others", value: words["china-others"], name: words[roomy ? "china-others-long" : "china-others-name"], who: "cn" }, left, four[2]!, end, others),
    ...endLabel({ key: "us-others", value: words["us-others"], name: words[roomy ? "us-others-long" : "us-others-name"], who: "us" }, left, four[3]!, end, others),
  ];
}
