import { range, scaleLinear } from "d3";
import { group, line, text } from "../marks/mark.ts";
import { wrapWords } from "../marks/text-width.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { blocksOf } from "./credit/blocks.ts";
import { layoutOf } from "./credit/layout.ts";
import { creditYears, groups, type CreditRows, type CreditState, type Group, type Label } from "./credit/model.ts";
import { creditSquares } from "./credit/squares.ts";
import { lineHeight } from "./parts/note.ts";
import { textLines } from "./parts/text-lines.ts";

/**
 * A hundred squares in three piles, private firms', state firms' and others'; the same squares in every year. At last
 * they stand in one block, beside a block of output.
 */
export const credit: Chart<CreditRows, Label, CreditState> = ({ rows: { years, output }, words }, size) => {
  const layout = layoutOf(years, size);
  const { piles, pitch, gap, floor, type, number } = layout;
  const right = piles.other.left + piles.other.columns * pitch - gap;
  const blocks = blocksOf(output, words, layout, size);
  const squares = creditSquares(years, layout, blocks.loans);

  const step = lineHeight(type);
  const noteWidth = right - piles.state.left - piles.state.columns * pitch + gap - 4;
  const unit = wrapWords(words.unit, noteWidth, { size: type });

  const names = [
    line("floor", 0, floor, right, floor, { class: "axis" }),
    ...groups.map((whose) =>
      text(`name-${whose}`, piles[whose].left, floor + type * 1.25, words[whose], { size: type, weight: 600 }),
    ),
    ...textLines("unit", right, number * 0.72 + step * 1.2, unit, step, { size: type, anchor: "end", class: "muted" }),
  ];

  /** The top of a pile, interpolated between years, in pixels. */
  const top = (whose: Group) =>
    scaleLinear(
      range(years.length),
      years.map((counts) => floor - Math.ceil(counts[whose] / piles[whose].columns) * pitch),
    );
  const above = Math.max(8, number / 10); // clear of what a Chinese character has below its baseline
  const amounts = (["private", "state"] as const).map((whose) => ({ whose, top: top(whose) }));

  return (state) => {
    const { turn, beside } = state;
    const piled = progress(beside, 0.12, 0.02);
    return [
      group("piles", names, { opacity: piled }),
      ...blocks.draw(beside),
      ...squares(state),
      ...creditYears.flatMap((year, n) => {
        const opacity = progress(Math.abs(turn - n), 0.12, 0.02) * piled;
        return [
          ...amounts.map(({ whose, top }) =>
            text(`${whose}-${year}`, piles[whose].left, top(turn) - above, words[`${whose}-${year}`], {
              class: "big",
              size: number,
              opacity,
            }),
          ),
          text(`year-${year}`, right, number * 0.72, words[`year-${year}`], {
            class: "big muted",
            size: number,
            anchor: "end",
            opacity,
          }),
        ];
      }),
    ];
  };
};
