import { percentNumeral } from "../language/numeral.ts";
import { group, path } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { valueTick } from "./parts/axis.ts";
import { markOpacity } from "./parts/blend.ts";
import { stepPath, stepsBetween, wallPath, type Step } from "./parts/step-line.ts";
import { timeAxis } from "./parts/time-axis.ts";
import { atStake } from "./walls/at-stake.ts";
import { wallEnds } from "./walls/ends.ts";
import { wallsLayout, wallsScales } from "./walls/layout.ts";
import { epoch, type WallsLabel, type WallsRows, type WallsState } from "./walls/model.ts";
import { wallNotes } from "./walls/notes.ts";

const percents = [5, 10, 15, 20];

const drawn = (steps: readonly Step[], { until }: WallsState) => stepsBetween(steps, 0, until);

/**
 * Two sides' average tariffs as stepped walls over time, the picture reaching further as days
 * pass; in the end the rate on a single list beside them, apart, since it is no average.
 */
export const walls: Chart<WallsRows, WallsLabel, WallsState> = (input, size) => {
  const { rows, words, language } = input;
  const layout = wallsLayout(words, size);
  const { left, floor, tick } = layout;
  const months = words.months.split(" ");
  const years = timeAxis("time", { epoch, years: [2018, 2019], monthsOf: [2018], months, language, floor, size: tick });
  const ticks = percents.map((percent) => ({ percent, words: percentNumeral(percent, language) }));
  const notes = wallNotes(input, layout);
  const ends = wallEnds(input, layout);
  const stake = atStake(input, layout);
  return (state) => {
    const { x, y } = wallsScales(layout, state);
    const right = x.range()[1]!;
    const fives = progress(y(0) - y(5), 17, 18);
    const others = markOpacity(state.others);
    const edge = (key: string, steps: readonly Step[], look: string, opacity: number) =>
      path(key, stepPath(steps, x, y), { class: look, opacity });
    const wall = (key: string, steps: readonly Step[], who: string) =>
      path(key, wallPath(steps, x, y), { class: `${who} wall`, opacity: state.walls });
    const [china, us] = [drawn(rows.cn, state), drawn(rows.us, state)];
    return [
      ...ticks.map(({ percent, words }) =>
        group(`percent-${percent}-group`, valueTick(`percent-${percent}`, words, left, right, tick), {
          y: y(percent),
          opacity: percent % 10 === 0 ? 1 : fives,
        }),
      ),
      wall("wall-china", china, "cn"),
      wall("wall-us", us, "us"),
      ...years(x),
      edge("china-others-line", drawn(rows.cnOthers, state), "cn line thin dashed", others),
      edge("us-others-line", drawn(rows.usOthers, state), "us line thin dashed", others),
      edge("china-line", china, "cn line", 1),
      edge("us-line", us, "us line", 1),
      ...notes(state, x, y),
      ...ends(state, x, y),
      ...stake(state, y),
    ];
  };
};
