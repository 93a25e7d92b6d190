import type { Mark } from "../../marks/mark.ts";
import { ramp } from "../../motion/mix.ts";
import type { Words } from "../../motion/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel, endName, endValue } from "../parts/end-label.ts";
import { stack } from "../parts/stack.ts";
import { valueAt } from "../parts/step-line.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./rows.ts";

/** The tariffs' right ends: each line's name, which goes with it, and a pair of values for each step; at the last one the days are the names. */
export function tariffEnds(rows: AftermathRows, words: Words<AftermathLabel>, state: AftermathState, plan: AftermathPlan): Mark[] {
  const { roomy, end, span, x, percent, floor, ceiling, tariffs } = plan;
  const height = endHeight(end);
  const left = span.right + 8;
  const middle = { us: percent(valueAt(rows.us, state.until)), cn: percent(valueAt(rows.cn, state.until)) };
  type Who = keyof typeof middle;
  /** Middles from the upper to the lower. */
  const stacked = (whose: readonly Who[]) => stack(whose.map((who) => ({ middle: middle[who], height })), ceiling - height / 2, floor);
  const apart = middle.us - middle.cn;
  const [upper, lower] = stacked(apart < 0 ? ["us", "cn"] : ["cn", "us"]) as [number, number];
  const [china, us] = apart < 0 ? [lower, upper] : [upper, lower];
  const steps = [["rise", state.rise], ["2024", state.phaseOne], ["spring", state.spring]] as const;
  /** Names change places unseen, where the lines meet, and go where the ends lie beyond the frame. */
  const between = ramp(Math.abs(apart), 4, 12) * (1 - ramp(state.geneva, 0.7, 0.82)) * (1 - ramp(x(state.until) - span.right, 2, 6)) * tariffs;
  const named = Math.max(between, ...steps.map(([, on]) => labelOpacity(on)));
  const [august, may, chinaMay] = stacked(["us", "us", "cn"]) as [number, number, number];
  const geneva = labelOpacity(state.geneva);
  return [
    endName({ key: "china", name: words[roomy ? "china-long" : "china"], who: "cn" }, left, china, end, named),
    endName({ key: "us", name: words[roomy ? "us-long" : "us"], who: "us" }, left, us, end, named),
    ...steps.flatMap(([step, on]) => [
      endValue({ key: `china-${step}`, value: words[`china-${step}`], who: "cn" }, left, china, end, labelOpacity(on)),
      endValue({ key: `us-${step}`, value: words[`us-${step}`], who: "us" }, left, us, end, labelOpacity(on)),
    ]),
    ...endLabel({ key: "us-end", value: words["us-end"], name: words["us-august"], who: "us" }, left, august, end, geneva),
    ...endLabel({ key: "us-geneva", value: words["us-geneva"], name: words["us-may"], who: "us" }, left, may, end, geneva),
    ...endLabel({ key: "china-geneva", value: words["china-geneva"], name: words["china-may"], who: "cn" }, left, chinaMay, end, geneva),
  ];
}
