import { pairs } from "d3";
import { group } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { billions, crossingLayout, crossingScales } from "./crossing/layout.ts";
import { between, ledgerLines } from "./crossing/lines.ts";
import { crossingIn, type CrossingLabel, type CrossingRows, type CrossingState } from "./crossing/model.ts";
import { causes, crossingNotes } from "./crossing/notes.ts";
import { valueTick } from "./parts/axis.ts";
import { epoch } from "./parts/day.ts";
import { timeAxis } from "./parts/time-axis.ts";

/** The first year shown close up. */
const closeFrom = 2017;

/** Two countries' counts of one balance, a line each, which change places; then, close up, why they did. */
export const crossing: Chart<CrossingRows, CrossingLabel, CrossingState> = ({ rows, words, language }, size) => {
  const layout = crossingLayout(words, language, size);
  const { left, right, floor, tick, amounts } = layout;
  const { ledgers } = rows;
  const crossed = crossingIn(rows);
  const isClose = ({ year }: { readonly year: number }) => year >= closeFrom && year <= crossed.year;
  const joined = pairs(ledgers);
  const inside = joined.filter((pair) => pair.every(isClose));
  const close = ledgerLines("", inside, ledgers.filter(isClose), layout);
  const others = ledgerLines(
    "-others",
    joined.filter((pair) => !inside.includes(pair)),
    ledgers.filter((year) => !isClose(year)),
    layout,
  );
  const [first, last] = [ledgers[0]!.day, ledgers.at(-1)!.day];
  const ends = [
    [first - 60, last],
    [ledgers.find(isClose)!.day - 60, crossed.day],
  ] as const;
  const ticks = billions.map((value, i) => ({
    value,
    marks: valueTick(`billion-${value}`, amounts[i]!, left, right, tick),
  }));
  // Each year has one point, and no months.
  const time = timeAxis("time", { epoch, years: [2013, 2025], monthsOf: [], months: [], language, floor, size: tick });
  const [whole, closeUp] = [0, 1].map((near) => crossingScales(layout, near, ends));
  const fields = between(ledgers);
  const notes = crossingNotes(rows, words, layout, whole!.y);
  const why = causes(rows, words, layout, closeUp!.x, closeUp!.y);
  return ({ near }) => {
    const { x, y } = crossingScales(layout, near, ends);
    return [
      ...ticks.map(({ value, marks }) =>
        // Close up the lowest tick stands on the floor, which then is not zero.
        group(`billion-${value}-group`, marks, { y: y(value), opacity: progress(floor - y(value), -3, 0) }),
      ),
      ...time(x),
      group("other-years", [...fields(x, y), ...others(x, y)], { opacity: 1 - progress(near, 0, 0.2) }),
      ...close(x, y),
      ...notes(near, x),
      why(near),
    ];
  };
};
