import { percentNumeral } from "../language/numeral.ts";
import { path, type Mark } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { timeAxis, valueAxis } from "./parts/axis.ts";
import { markOpacity } from "./parts/blend.ts";
import { corners, stepPath, wallPath, type Step } from "./parts/step-line.ts";
import { timeTicks } from "./parts/time-ticks.ts";
import { atStake } from "./walls/at-stake.ts";
import { wallEnds } from "./walls/ends.ts";
import { wallNotes } from "./walls/notes.ts";
import { wallsPlan } from "./walls/plan.ts";
import type { WallsLabel, WallsRows, WallsState } from "./walls/rows.ts";

const percents = [5, 10, 15, 20];

/**
 * Two sides' average tariffs as stepped walls over time, the picture reaching further as days
 * pass; in the end the rate on a single list beside them, apart, since it is no average.
 */
export const walls: Chart<WallsRows, WallsLabel, WallsState> =
  ({ rows, words, language }, size) =>
  (state) => {
    const plan = wallsPlan(size, state, words);
    const { x, y, span, floor, tick } = plan;
    const wall = (key: string, steps: readonly Step[], who: string): Mark =>
      path(key, wallPath(corners(steps, 0, state.until), x, y), { class: `${who} wall`, opacity: state.walls });
    const edge = (key: string, steps: readonly Step[], look: string, opacity: number): Mark =>
      path(key, stepPath(corners(steps, 0, state.until), x, y), { class: look, opacity });
    const unit = y(0) - y(percents[0]!);
    const others = markOpacity(state.others);
    return [
      ...valueAxis(
        "percent",
        percents.map((percent) => ({
          key: `${percent}`,
          at: y(percent),
          words: percentNumeral(percent, language),
          opacity: percent % 10 === 0 ? 1 : progress(unit, 17, 18),
        })),
        span.left,
        span.right,
        tick,
      ),
      wall("wall-china", rows.cn, "cn"),
      wall("wall-us", rows.us, "us"),
      ...timeAxis(
        "time",
        timeTicks(span, [2018, 2019], [2018], words.months.split(" "), language, tick),
        span.left,
        span.right,
        floor,
        tick,
      ),
      edge("china-others-line", rows.cnOthers, "cn line thin dashed", others),
      edge("us-others-line", rows.usOthers, "us line thin dashed", others),
      edge("china-line", rows.cn, "cn line", 1),
      edge("us-line", rows.us, "us line", 1),
      ...wallNotes(rows, words, state, plan),
      ...wallEnds(rows, words, state, plan),
      ...atStake(rows, words, state, plan),
    ];
  };
