import type { Mark } from "../../marks/mark.ts";
import { mix } from "../../motion/mix.ts";
import type { Words } from "../../motion/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel, type EndLabel } from "../parts/end-label.ts";
import { stack } from "../parts/stack.ts";
import { valueAt, type Step } from "../parts/step-line.ts";
import type { WallsPlan } from "./plan.ts";
import type { WallsLabel, WallsRows, WallsState } from "./rows.ts";

/** The values at the lines' right ends, one set for each step that has its own. */
export function wallEnds(rows: WallsRows, words: Words<WallsLabel>, state: WallsState, plan: WallsPlan): Mark[] {
  const { roomy, end, span, y, floor, ceiling, stake } = plan;
  const height = endHeight(end);
  const top = mix(ceiling - height, Math.max(ceiling - height, stake.top), state.apart); // clear of the heading of the rate on one list
  const set = (labels: readonly (EndLabel & { readonly steps: readonly Step[]; readonly on: number })[]): Mark[] => {
    const middles = stack(labels.map(({ steps }) => ({ middle: y(valueAt(steps, state.until)), height })), top, floor);
    return labels.flatMap((label, i) => endLabel(label, span.right + 8, middles[i]!, end, labelOpacity(label.on)));
  };
  const china = (key: WallsLabel, on: number) => ({ key, value: words[key], name: words[roomy ? "china-long" : "china"], who: "cn", steps: rows.cn, on });
  const us = (key: WallsLabel, on: number) => ({ key, value: words[key], name: words[roomy ? "us-long" : "us"], who: "us", steps: rows.us, on });
  return [
    ...set([china("china-start", state.endBefore), us("us-start", state.endBefore)]),
    ...set([china("china-summer", state.endSummer), us("us-summer", state.endSummer)]),
    ...set([china("china-september", state.endSeptember), us("us-september", state.endSeptember)]),
    ...set([
      china("china-day", state.endDay),
      us("us-day", state.endDay),
      { key: "china-others", value: words["china-others"], name: words[roomy ? "china-others-long" : "china-others-name"], who: "cn", steps: rows.cnOthers, on: state.others },
      { key: "us-others", value: words["us-others"], name: words[roomy ? "us-others-long" : "us-others-name"], who: "us", steps: rows.usOthers, on: state.others },
    ]),
  ];
}
