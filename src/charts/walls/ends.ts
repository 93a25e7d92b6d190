import { group, type Mark } from "../../marks/mark.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeLabel } from "../parts/fade.ts";
import { dodge } from "../parts/dodge.ts";
import { endHeight, endLabel, endPair, sides } from "../parts/end-label.ts";
import { valueAt } from "../parts/step-line.ts";
import type { WallsLayout } from "./layout.ts";
import type { WallsLabel, WallsRows, WallsState } from "./model.ts";

/** The right ends of the lines: each line's name, which moves with it, and a value for each step that has one. */
export function wallEnds(
  { rows, words }: ChartInput<WallsRows, WallsLabel>,
  { roomy, end, floor, stake }: WallsLayout,
): (state: WallsState, x: Scale, y: Scale) => Mark[] {
  const height = endHeight(end);
  const lines = [rows.cn, rows.us, rows.cnOthers, rows.usOthers];
  const pair = endPair(words, ["start", "summer", "september", "day"], end);
  const others = sides.map(([side, who]) => {
    const key = `${side}-others` as const;
    return endLabel({ key, value: words[key], name: words[`${key}-${roomy ? "long" : "name"}`], who }, end);
  });
  return (state, x, y) => {
    const left = x.range()[1]! + 8;
    const highest = y.range()[1]! - height;
    // Clear of the heading of the rate on one list.
    const top = lerp(highest, Math.max(highest, stake.top), state.apart);
    const wished = lines.map((steps) => ({ middle: y(valueAt(steps, state.until)), height }));
    const two = dodge(wished.slice(0, 2), top, floor);
    const four = dodge(wished, top, floor);
    const middle = (i: number) => lerp(two[i]!, four[i]!, state.endDay);
    return [
      ...pair(left, [middle(0), middle(1)], [state.endBefore, state.endSummer, state.endSeptember, state.endDay]),
      ...others.map((label, i) =>
        group(`${sides[i]![0]}-others-end`, label, { x: left, y: four[i + 2]!, opacity: fadeLabel(state.others) }),
      ),
    ];
  };
}
