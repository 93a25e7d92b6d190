import { percentNumeral } from "../language/numeral.ts";
import { group, path } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { valueTick } from "./parts/axis.ts";
import { fadeMark } from "./parts/fade.ts";
import { keepLast } from "./parts/keep-last.ts";
import { stepPaths, stepsBetween, type Step } from "./parts/step-line.ts";
import { timeAxis } from "./parts/time-axis.ts";
import { atStake } from "./walls/at-stake.ts";
import { wallEnds } from "./walls/ends.ts";
import { wallsLayout, wallsScales } from "./walls/layout.ts";
import { epoch, type WallsLabel, type WallsRows, type WallsState } from "./walls/model.ts";
import { wallNotes } from "./walls/notes.ts";

const percents = [5, 10, 15, 20];

/**
 * Two sides' average tariffs as stepped areas over time, on an axis that extends as days pass; finally the rate on a
 * single list beside them, apart, since it is not an average.
 */
export const walls: Chart<WallsRows, WallsLabel, WallsState> = (input, size) => {
  const { rows, words, language } = input;
  const layout = wallsLayout(words, size);
  const { left, floor, tick } = layout;
  const months = words.months.split(" ");
  const years = timeAxis("time", { epoch, years: [2018, 2019], monthsOf: [2018], months, language, floor, size: tick });
  const labels = percents.map((percent) => percentNumeral(percent, language));
  const ticksTo = keepLast((right: number) =>
    percents.map((percent, i) => ({
      percent,
      marks: valueTick(`percent-${percent}`, labels[i]!, left, right, tick),
    })),
  );
  const notes = wallNotes(input, layout);
  const ends = wallEnds(input, layout);
  const stake = atStake(input, layout);
  return (state) => {
    const { x, y } = wallsScales(layout, state);
    const fives = progress(y(0) - y(5), 17, 18);
    const others = fadeMark(state.others);
    const paths = (steps: readonly Step[]) => stepPaths(stepsBetween(steps, 0, state.until), x, y);
    const [china, us] = [paths(rows.cn), paths(rows.us)];
    const [chinaOthers, usOthers] = [paths(rows.cnOthers), paths(rows.usOthers)];
    return [
      ...ticksTo(x.range()[1]!).map(({ percent, marks }) =>
        group(`percent-${percent}-group`, marks, { y: y(percent), opacity: percent % 10 === 0 ? 1 : fives }),
      ),
      path("wall-china", china.wall, { class: "cn wall", opacity: state.walls }),
      path("wall-us", us.wall, { class: "us wall", opacity: state.walls }),
      ...years(x),
      path("china-others-line", chinaOthers.edge, { class: "cn line thin dashed", opacity: others }),
      path("us-others-line", usOthers.edge, { class: "us line thin dashed", opacity: others }),
      path("china-line", china.edge, { class: "cn line" }),
      path("us-line", us.edge, { class: "us line" }),
      ...notes(state, x, y),
      ...ends(state, x, y),
      ...stake(state, y),
    ];
  };
};
