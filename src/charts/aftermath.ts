import { numeral, percentNumeral } from "../language/numeral.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { ledgerLines } from "./aftermath/ledger-lines.ts";
import { ledgerNotes } from "./aftermath/ledger-notes.ts";
import { aftermathPlan } from "./aftermath/plan.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./aftermath/rows.ts";
import { tariffEnds } from "./aftermath/tariff-ends.ts";
import { tariffLines } from "./aftermath/tariff-lines.ts";
import { tariffNotes } from "./aftermath/tariff-notes.ts";
import { timeAxis, valueAxis, type Tick } from "./parts/axis.ts";
import { timeTicks } from "./parts/time-ticks.ts";

const [small, large, billions] = [
  [5, 10, 15, 20],
  [50, 100, 150],
  [100, 200, 300, 400],
];

/**
 * What came after, on one axis of time: average tariffs on a scale that grows from tens of
 * percent to 150, then the two ledgers that change places.
 */
export const aftermath: Chart<AftermathRows, AftermathLabel, AftermathState> =
  ({ rows, words, language }, size) =>
  (state) => {
    const plan = aftermathPlan(size, state, words);
    const { span, floor, tick: type, percent, billion, tariffs, ledgers } = plan;
    const clear = progress(percent(0) - percent(small[0]!), 17, 18) * (1 - progress(state.top, 40, 60));
    const tick = (value: number, opacity: number): Tick => ({
      key: `${value}`,
      at: percent(value),
      words: percentNumeral(value, language),
      opacity: opacity * tariffs,
    });
    const ticks = timeTicks(span, [2013, 2026], [2018, 2019, 2025], words.months.split(" "), language, type).map(
      (each) => (each.strong ? each : { ...each, opacity: (each.opacity ?? 1) * tariffs }),
    ); // the ledgers have a point a year, and no months
    const [walls, edges] = tariffLines(rows, state, plan);
    return [
      ...valueAxis(
        "percent",
        [
          ...small.map((value) => tick(value, clear)),
          ...large.map((value) => tick(value, progress(state.top, value, value * 1.05))),
        ],
        span.left,
        span.right,
        type,
      ),
      ...valueAxis(
        "billion",
        billions.map((value) => ({
          key: `${value}`,
          at: billion(value),
          words: numeral(value, language),
          opacity: ledgers,
        })),
        span.left,
        span.right,
        type,
      ),
      ...walls,
      ...timeAxis("time", ticks, span.left, span.right, floor, type),
      ...edges,
      ...ledgerLines(rows, plan),
      ...tariffNotes(rows, words, state, plan),
      ...tariffEnds(rows, words, state, plan),
      ...ledgerNotes(rows, words, state, plan),
    ];
  };
