import { range } from "d3";
import { group, line as stroke, path, rect, text } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { fadeInLate, fadeLabel } from "../parts/fade.ts";
import { squaresIn, type Part } from "./layout.ts";

/**
 * Three measures of China's part in the loss of jobs, with a rule between papers: a share of a fall fills part of a
 * bar, a number of jobs is squares. They measure different things over different years.
 */
export const measures: Part = ({ size, type, line, wide, measures: layout }, { rows, words }) => {
  const { left, room, named, thick, step, ranks, big, rule, mark, heading } = layout;
  const { direct, low, high, quarter, epi } = rows.measures;
  const look = wide ? ({ class: "big", size: big } as const) : ({ size: type, weight: 700 } as const);
  const muted = { class: "muted", size: type };
  const side = step * 0.8;
  const rankedHeight = (ranks - 1) * step + side;
  const squares = (row: number, from: number, to: number) => {
    const y = mark(row) + (wide ? (thick - rankedHeight) / 2 : 0);
    return squaresPath(
      range(from, to).map((i) => ({ x: left + Math.floor(i / ranks) * step, y: y + (i % ranks) * step, side })),
    );
  };
  const whole = (row: number) => rect(`whole-${row}`, left, mark(row), room, thick, { class: "open" });
  const still = [
    stroke("measure-rule", 0, rule(3), size.width, rule(3), { class: "axis" }),
    whole(0),
    path("jobs-low", squares(1, 0, squaresIn(low)), { class: "ink" }),
    path("jobs-high", squares(1, squaresIn(low), squaresIn(high)), { class: "open" }),
    whole(2),
    path("jobs-epi", squares(3, 0, squaresIn(epi)), { class: "ink" }),
  ];
  const noteLine = mark(1) + (wide ? (thick + rankedHeight) / 2 : side) + line;
  const written = [
    ...([1, 2, 3, 4] as const).flatMap((n, row) => [
      text(`measure-${n}`, 0, heading(row), words[`measure-${n}`], look),
      ...(named ? [text(`who-${n}`, 0, heading(row) + line, words[`who-${n}`], muted)] : []),
    ]),
    ...(wide
      ? [text("whole", left + room - 8, mark(0) + thick / 2 + type * 0.35, words.whole, { ...muted, anchor: "end" })]
      : []),
    ...(noteLine + 8 < rule(2) ? [text("square-jobs", left, noteLine, words["square-jobs"], muted)] : []),
  ];
  const share = (row: number, percent: number) =>
    rect(`share-${row}`, left, mark(row), (room * percent) / 100, thick, { class: "ink" });
  return ({ measures: on }) => {
    const opacity = fadeInLate(on);
    return [
      group("shares", [share(0, direct * on), share(2, quarter * on)], { opacity }),
      group("measure-marks", still, { opacity }),
      group("measure-words", written, { opacity: fadeLabel(on) }),
    ];
  };
};
