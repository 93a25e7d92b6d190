import { line as stroke, path, rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { labelOpacity, waitingOpacity } from "../parts/blend.ts";
import { measuresPlan, squaresIn } from "./measures-plan.ts";
import type { FoundationsRows, FoundationsState, Label } from "./views.ts";

/**
 * Three measures of China's part in the loss of jobs, with a rule between papers: a share of a fall
 * fills part of a bar, a number of jobs is squares. They measure different things over different years.
 */
export function measures(input: ChartInput<FoundationsRows, Label>, state: FoundationsState, size: Size): Mark[] {
  const { rows, words } = input;
  const plan = measuresPlan(input, size);
  const { type, line, wide, left, room, named, thick, step, ranks } = plan;
  const on = state.measures;
  const [shown, spoken] = [waitingOpacity(on), labelOpacity(on)];
  const { direct, low, quarter, epi } = rows.measures;
  const heading = wide ? ({ class: "big", size: plan.big } as const) : ({ size: type, weight: 700 } as const);
  const side = step * 0.8;
  const high = (ranks - 1) * step + side;
  const squares = (row: number, from: number, to: number) => {
    const y = plan.mark(row) + (wide ? (thick - high) / 2 : 0);
    return squaresPath(
      Array.from({ length: to - from }, (_, k) => ({
        x: left + Math.floor((from + k) / ranks) * step,
        y: y + ((from + k) % ranks) * step,
        side,
      })),
    );
  };
  const share = (row: number, percent: number): Mark[] => [
    rect(`share-${row}`, left, plan.mark(row), (room * percent * on) / 100, thick, { class: "ink", opacity: shown }),
    rect(`whole-${row}`, left, plan.mark(row), room, thick, { class: "open", opacity: shown }),
  ];
  const noteLine = plan.mark(1) + (wide ? (thick + high) / 2 : side) + line;
  return [
    stroke("measure-rule", 0, plan.rule(3), size.width, plan.rule(3), { class: "axis", opacity: shown }),
    ...share(0, direct),
    path("jobs-low", squares(1, 0, squaresIn(low)), { class: "ink", opacity: shown }),
    path("jobs-high", squares(1, squaresIn(low), squaresIn(rows.measures.high)), { class: "open", opacity: shown }),
    ...share(2, quarter),
    path("jobs-epi", squares(3, 0, squaresIn(epi)), { class: "ink", opacity: shown }),
    ...([1, 2, 3, 4] as const).flatMap((n, row) => [
      text(`measure-${n}`, 0, plan.heading(row), words[`measure-${n}`], { ...heading, opacity: spoken }),
      text(`who-${n}`, 0, plan.heading(row) + line, words[`who-${n}`], {
        class: "muted",
        size: type,
        opacity: named ? spoken : 0,
      }),
    ]),
    text("whole", left + room - 8, plan.mark(0) + thick / 2 + type * 0.35, words.whole, {
      class: "muted",
      anchor: "end",
      size: type,
      opacity: wide ? spoken : 0,
    }),
    text("square-jobs", left, noteLine, words["square-jobs"], {
      class: "muted",
      size: type,
      opacity: noteLine + 8 < plan.rule(2) ? spoken : 0,
    }),
  ];
}
