import type { Mark } from "../../marks/mark.ts";
import type { Words } from "../../motion/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel } from "../parts/end-label.ts";
import { stack } from "../parts/stack.ts";
import { valueAt } from "../parts/step-line.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./rows.ts";

/** The values at the tariffs' right ends, one set for each step, from the upper to the lower. */
export function tariffEnds(rows: AftermathRows, words: Words<AftermathLabel>, state: AftermathState, plan: AftermathPlan): Mark[] {
  const { roomy, end, span, percent, floor, ceiling } = plan;
  const height = endHeight(end);
  const value = { us: valueAt(rows.us, state.until), cn: valueAt(rows.cn, state.until) };
  type Who = keyof typeof value;
  const name = (who: Who) => words[who === "us" ? (roomy ? "us-long" : "us") : roomy ? "china-long" : "china"];
  const set = (on: number, labels: readonly (readonly [key: AftermathLabel, who: Who, name: string])[]): Mark[] => {
    const middles = stack(labels.map(([, who]) => ({ middle: percent(value[who]), height })), ceiling - height / 2, floor);
    return labels.flatMap(([key, who, name], i) => endLabel({ key, value: words[key], name, who }, span.right + 8, middles[i]!, end, labelOpacity(on)));
  };
  return [
    ...set(state.rise, [["china-rise", "cn", name("cn")], ["us-rise", "us", name("us")]]),
    ...set(state.phaseOne, [["china-2024", "cn", name("cn")], ["us-2024", "us", name("us")]]),
    ...set(state.spring, [["china-spring", "cn", name("cn")], ["us-spring", "us", name("us")]]),
    ...set(state.geneva, [["us-end", "us", words["us-august"]], ["us-geneva", "us", words["us-may"]], ["china-geneva", "cn", words["china-may"]]]),
  ];
}
