import { line, text } from "../marks/mark.ts";
import { wrapWords } from "../marks/text-width.ts";
import { lerp, progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { creditLayout, topsAt } from "./credit/layout.ts";
import { groups, placesOf, type Counts, type Group } from "./credit/places.ts";
import { creditSquares } from "./credit/squares.ts";
import { lineHeight } from "./parts/note.ts";

export const creditYears = [2012, 2013, 2015, 2016] as const;
type Year = (typeof creditYears)[number];

/** Yuan of every hundred, by year in the order of `creditYears`. */
export interface CreditRows {
  readonly years: readonly Counts[];
}

export type CreditLabel =
  Group | `private-${Year}` | `state-${Year}` | `year-${Year}` | "note-2015" | "note-2016" | "unit";

/** Where between the years the picture is: 0 the first, 1 the second; between them squares change hands one by one. */
export interface CreditState {
  readonly turn: number;
}

/** A hundred squares in three piles, private firms', state firms' and others'; the same hundred in every year. */
export const credit: Chart<CreditRows, CreditLabel, CreditState> =
  ({ rows: { years }, words }, size) =>
  ({ turn }) => {
    const layout = creditLayout(years, size);
    const { piles, pitch, gap, floor, type, number } = layout;
    const i = Math.min(Math.floor(turn), years.length - 1);
    const t = turn - i;
    const tops = years.map((counts) => topsAt(layout, counts));
    const step = lineHeight(type);
    const columnRight = Math.max(piles.other.left + piles.other.columns * pitch - gap, 0);
    const noteWidth = columnRight - piles.state.left - piles.state.columns * pitch + gap - 4;
    const noteTop = number * 0.72 + step * 1.2;
    const lines = (key: string, label: string, from: number, opacity: number) =>
      wrapWords(label, noteWidth, { size: type }).map((part, n) =>
        text(`${key}-${n}`, columnRight, noteTop + (from + n) * step, part, {
          size: type,
          anchor: "end",
          class: "muted",
          opacity,
        }),
      );
    const unitLines = lines("unit", words.unit, 0, 1);

    return [
      line("floor", 0, floor, columnRight, floor, { class: "axis" }),
      ...creditSquares(placesOf(years), layout, i, t),
      ...groups.map((group) =>
        text(`name-${group}`, piles[group].left, floor + type * 1.25, words[group], {
          size: type,
          weight: 600,
          ...(group === "state" ? { class: "cn" } : {}),
        }),
      ),
      ...unitLines,
      ...creditYears.flatMap((year, n) => {
        const opacity = progress(Math.abs(turn - n), 0.12, 0.02);
        const top = (group: Group) => lerp(tops[i]![group], (tops[i + 1] ?? tops[i]!)[group], t) - 8;
        return [
          text(`private-${year}`, piles.private.left, top("private"), words[`private-${year}`], {
            class: "big",
            size: number,
            opacity,
          }),
          text(`state-${year}`, piles.state.left, top("state"), words[`state-${year}`], {
            class: "big cn",
            size: number,
            opacity,
          }),
          text(`year-${year}`, columnRight, number * 0.72, words[`year-${year}`], {
            class: "big muted",
            size: number,
            anchor: "end",
            opacity,
          }),
          ...(year === 2015 || year === 2016
            ? lines(`note-${year}`, words[`note-${year}`], unitLines.length + 0.4, opacity)
            : []),
        ];
      }),
    ];
  };
