import { percentNumeral } from "../language/numeral.ts";
import { group } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { aftermathLayout, aftermathScales } from "./aftermath/layout.ts";
import { spans, type AftermathLabel, type AftermathRows, type AftermathState } from "./aftermath/model.ts";
import { purchases } from "./aftermath/purchases.ts";
import { tariffLines } from "./aftermath/tariff-lines.ts";
import { tariffNotes } from "./aftermath/tariff-notes.ts";
import { valueTick } from "./parts/axis.ts";
import { epoch } from "./parts/day.ts";
import { dodge } from "./parts/dodge.ts";
import { endHeight, endPair } from "./parts/end-label.ts";
import { crossIn, crossOut } from "./parts/fade.ts";
import { valueAt } from "./parts/step-line.ts";
import { timeAxis } from "./parts/time-axis.ts";

/** Values of the scale in percent: those under the top of the late rise, then those of 2025. */
const percents = [5, 10, 15, 20, 50, 100, 150];

/** What came after: the late rise, Phase One's purchases in squares, and the tariffs of 2025 before those of 2019. */
export const aftermath: Chart<AftermathRows, AftermathLabel, AftermathState> = ({ rows, words, language }, size) => {
  const layout = aftermathLayout(words, size);
  const { left, right, floor, ceiling, tick, end } = layout;
  const ticks = percents.map((value) => ({
    value,
    ofRise: value < spans.rise.top,
    marks: valueTick(`percent-${value}`, percentNumeral(value, language), left, right, tick),
  }));
  const time = timeAxis("time", {
    epoch,
    years: [2018, 2025],
    monthsOf: [2019, 2025],
    months: words.months.split(" "),
    language,
    floor,
    size: tick,
  });
  const tariffs = tariffLines(rows);
  const notes = tariffNotes(rows, words, layout);
  const ends = endPair(words, ["rise", "spring", "end"], end);
  const height = endHeight(end);
  const phaseOne = purchases(rows, words, layout);
  return ({ view }) => {
    const { from, to, x, percent } = aftermathScales(layout, view);
    const [cn, us] = [rows.cn, rows.us].map((steps) => percent(valueAt(steps, to))) as [number, number];
    const [upper, lower] = dodge(
      [Math.min(cn, us), Math.max(cn, us)].map((middle) => ({ middle, height })),
      ceiling - height / 2,
      floor,
    ) as [number, number];
    const near = (step: number) => 1 - Math.min(1, Math.abs(view - step));
    const late = view < 1;
    return [
      group(
        "lines",
        [
          ...ticks.map(({ value, ofRise, marks }) =>
            group(`percent-${value}-group`, marks, { y: percent(value), opacity: late === ofRise ? 1 : 0 }),
          ),
          ...tariffs(from, to, x, percent, late ? 0 : 0.5),
          ...time(x, 1 - progress(view, 2, 3)), // the months of two years alone would be odd among eight
          ...notes(view, x, percent),
          // The names are hidden while they change places where the lines meet.
          ...ends(
            right + 8,
            cn < us ? [upper, lower] : [lower, upper],
            [near(0), near(2), near(3)],
            progress(Math.abs(cn - us), 1, 6),
          ),
        ],
        { opacity: late ? crossOut(view) : crossIn(view - 1) },
      ),
      group("phase-one", [phaseOne], { opacity: late ? crossIn(view) : crossOut(view - 1) }),
    ];
  };
};
