import { range, scaleLinear } from "d3";
import { group, line, path, text, type Mark } from "../../marks/mark.ts";
import { percentNumeral } from "../../language/numeral.ts";
import { roundTo } from "../../language/round-to.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { valueTick, type Scale } from "../parts/axis.ts";
import { boxesPath } from "../parts/boxes.ts";
import { epoch } from "../parts/day.ts";
import { fadeMark } from "../parts/fade.ts";
import { stepPaths, stepsBetween, valueAt, type Step } from "../parts/step-line.ts";
import { timeAxis } from "../parts/time-axis.ts";
import { topPercent, type WallsLayout } from "./layout.ts";
import type { Side, WallsLabel, WallsRows, WallsState } from "./model.ts";

/** One side's wall: its height in figures above it, and a course of bricks for every percentage point. */
export function wall(
  { rows, words, language }: ChartInput<WallsRows, WallsLabel>,
  { roomy, size, tick, number, head, name, starts, wide, noDate, floor, y }: WallsLayout,
  side: Side,
  who: string,
): (state: WallsState, x: Scale) => Mark[] {
  const left = starts[side];
  const right = left + wide;
  const { rival, others } = rows[side];
  const printed = new Map([
    [valueAt(rival, 0), words[`${side}-start`]],
    [valueAt(rival, Infinity), words[`${side}-day`]],
  ]);
  const longs = [words["us-long"], words["china-long"]];
  const fit = longs.every((said) => textWidth(said, { size, weight: 600 }) <= wide);
  const said = words[fit ? (`${side}-long` as const) : side];
  const named = text(`${side}-name`, left, name, said, { size, weight: 600, class: who });
  const ticks = range(5, topPercent + 1, 5).map((percent) => {
    const key = `${side}-percent-${percent}`;
    const marks = valueTick(key, percentNumeral(percent, language), left, right, tick);
    return group(`${key}-group`, side === "us" ? marks : marks.slice(0, 1), { y: y(percent) });
  });
  const brick = (y(0) - y(1)) * 2.4;
  const courses = boxesPath(
    range(topPercent).flatMap((course) => [
      { x: left, y: y(course + 1) - 0.5, width: wide, height: 1 },
      ...(roomy
        ? range(left + (course % 2 ? brick : brick / 2), right, brick).map((x) => ({
            x,
            y: y(course + 1),
            width: 1,
            height: y(0) - y(1),
          }))
        : []),
    ]),
  );
  const time = timeAxis(`${side}-time`, {
    epoch,
    years: [2018, 2019],
    monthsOf: [2018],
    months: words.months.split(" "),
    language,
    floor,
    size: tick,
  });
  const dated = (x: Scale) => scaleLinear([0, x.invert(right - noDate)], [left, right - noDate]);
  return (state, x) => {
    const built = (steps: readonly Step[]) => stepPaths(stepsBetween(steps, 0, state.until), x, y);
    const [high, low] = [built(rival), built(others)];
    const split = fadeMark(state.split);
    const value = valueAt(rival, state.until);
    return [
      path(`${side}-wall`, high.wall, { class: `${who} soft` }),
      path(`${side}-wall-rival`, high.wall, { class: who, opacity: split }),
      path(`${side}-wall-others`, low.wall, { class: `${who} soft`, opacity: progress(state.split, 0, 0.1) }),
      path(`${side}-courses`, courses, { class: "paper", opacity: 1 - 0.7 * split }), // faint under the words there
      ...ticks,
      ...time(dated(x)),
      path(`${side}-line`, high.edge, { class: `${who} line` }),
      path(`${side}-others-line`, low.edge, { class: `${who} line thin`, opacity: split }),
      text(`${side}-rate`, left, head, printed.get(value) ?? percentNumeral(roundTo(value, 1), language), {
        size: number,
        class: `big ${who}`,
      }),
      named,
      line(`${side}-floor`, right - noDate, floor, right, floor, { class: "axis" }), // where the axis of time has no date
    ];
  };
}
