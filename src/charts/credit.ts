import { range, scaleLinear } from "d3";
import { group, line, text } from "../marks/mark.ts";
import { wrapWords } from "../marks/text-width.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { layoutOf } from "./credit/layout.ts";
import { creditYears, groups, type CreditRows, type CreditState, type Group, type Label } from "./credit/model.ts";
import { creditSquares } from "./credit/squares.ts";
import { lineHeight } from "./parts/note.ts";
import { textLines } from "./parts/text-lines.ts";

/** A hundred squares in three piles, private firms', state firms' and others'; the same squares in every year. */
export const credit: Chart<CreditRows, Label, CreditState> = ({ rows: { years }, words }, size) => {
  const layout = layoutOf(years, size);
  const { piles, pitch, gap, floor, type, number } = layout;
  const right = piles.other.left + piles.other.columns * pitch - gap;
  const squares = creditSquares(years, layout);

  const step = lineHeight(type);
  const noteWidth = right - piles.state.left - piles.state.columns * pitch + gap - 4;
  const noteTop = number * 0.72 + step * 1.2;
  const note = (label: Label) => wrapWords(words[label], noteWidth, { size: type });
  const muted = { size: type, anchor: "end", class: "muted" } as const;
  const unit = note("unit");

  const ground = line("floor", 0, floor, right, floor, { class: "axis" });
  const names = [
    ...groups.map((whose) =>
      text(`name-${whose}`, piles[whose].left, floor + type * 1.25, words[whose], {
        size: type,
        weight: 600,
        ...(whose === "state" ? { class: "cn" } : {}),
      }),
    ),
    ...textLines("unit", right, noteTop, unit, step, muted),
  ];
  const ofYears = creditYears.map((year) => [
    text(`year-${year}`, right, number * 0.72, words[`year-${year}`], {
      class: "big muted",
      size: number,
      anchor: "end",
    }),
    ...(year === 2015 || year === 2016
      ? textLines(`note-${year}`, right, noteTop + (unit.length + 0.4) * step, note(`note-${year}`), step, muted)
      : []),
  ]);

  /** The top of a pile, interpolated between years, in pixels. */
  const top = (whose: Group) =>
    scaleLinear(
      range(years.length),
      years.map((counts) => floor - Math.ceil(counts[whose] / piles[whose].columns) * pitch),
    );
  const amounts = [
    { whose: "private", top: top("private"), class: "big" },
    { whose: "state", top: top("state"), class: "big cn" },
  ] as const;

  return ({ turn }) => [
    ground,
    ...squares(turn),
    ...names,
    ...creditYears.flatMap((year, n) => {
      const opacity = progress(Math.abs(turn - n), 0.12, 0.02);
      return [
        ...amounts.map(({ whose, top, class: look }) =>
          text(`${whose}-${year}`, piles[whose].left, top(turn) - 8, words[`${whose}-${year}`], {
            class: look,
            size: number,
            opacity,
          }),
        ),
        group(`in-${year}`, ofYears[n]!, { opacity }),
      ];
    }),
  ];
};
