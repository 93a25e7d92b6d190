import { numeral, percentNumeral } from "../language/numeral.ts";
import { group } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { aftermathLayout, aftermathScales } from "./aftermath/layout.ts";
import { ledgerLines } from "./aftermath/ledger-lines.ts";
import { ledgerNotes } from "./aftermath/ledger-notes.ts";
import { epoch, type AftermathLabel, type AftermathRows, type AftermathState } from "./aftermath/model.ts";
import { tariffEnds } from "./aftermath/tariff-ends.ts";
import { tariffLines } from "./aftermath/tariff-lines.ts";
import { tariffNotes } from "./aftermath/tariff-notes.ts";
import { valueTick } from "./parts/axis.ts";
import { fadeInLate, fadeOutLate } from "./parts/fade.ts";
import { timeAxis } from "./parts/time-axis.ts";

const [small, large, billions] = [
  [5, 10, 15, 20],
  [50, 100, 150],
  [100, 200, 300, 400],
];

/**
 * What came after, on one time axis: average tariffs on a scale that grows from tens of percent to 150, then the two
 * ledgers changing places.
 */
export const aftermath: Chart<AftermathRows, AftermathLabel, AftermathState> = ({ rows, words, language }, size) => {
  const layout = aftermathLayout(words, size);
  const { left, right, floor, tick, billion } = layout;
  const percents = [...small, ...large].map((value) => ({
    value,
    marks: valueTick(`percent-${value}`, percentNumeral(value, language), left, right, tick),
  }));
  const amounts = billions.map((value) =>
    group(`billion-${value}-group`, valueTick(`billion-${value}`, numeral(value, language), left, right, tick), {
      y: billion(value),
    }),
  );
  const time = timeAxis("time", {
    epoch,
    years: [2013, 2026],
    monthsOf: [2018, 2019, 2025],
    months: words.months.split(" "),
    language,
    floor,
    size: tick,
  });
  const ledgers = ledgerLines(rows, layout);
  const notes = tariffNotes(rows, words, layout);
  const ends = tariffEnds(rows, words, layout);
  const ledgerWords = ledgerNotes(rows, words, layout);
  return (state) => {
    const { x, percent } = aftermathScales(layout, state);
    const tariffsOn = fadeOutLate(1 - state.ledgers);
    const ledgersOn = fadeInLate(state.ledgers);
    const smallOn = progress(percent(0) - percent(small[0]!), 17, 18) * (1 - progress(state.top, 40, 60));
    const { walls, edges } = tariffLines(rows, state, x, percent);
    return [
      ...percents.map(({ value, marks }) =>
        group(`percent-${value}-group`, marks, {
          y: percent(value),
          opacity: tariffsOn * (value < large[0]! ? smallOn : progress(state.top, value, value * 1.05)),
        }),
      ),
      group("billions", amounts, { opacity: ledgersOn }),
      group("walls", walls, { opacity: tariffsOn }),
      ...time(x, tariffsOn), // the ledgers have yearly points and show no months
      group("tariffs", edges, { opacity: tariffsOn }),
      group("ledgers", ledgers(x), { opacity: ledgersOn }),
      ...notes(state, x, percent),
      ...ends(state, percent),
      ...ledgerWords(state, x),
    ];
  };
};
