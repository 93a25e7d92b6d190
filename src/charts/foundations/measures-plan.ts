import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { FoundationsRows, Label } from "./views.ts";

/** A square stands for a hundred thousand jobs. */
export const squaresIn = (millions: number): number => Math.round(millions * 10);

/** Four rows of marks: where wide, beside their words, else under them. */
export function measuresPlan({ rows, words }: ChartInput<FoundationsRows, Label>, size: Size) {
  const type = labelSize(size);
  const line = lineHeight(type);
  const wide = size.width >= wideFrom;
  const pitch = Math.min(size.height / 4, 240);
  const start = (size.height - 4 * pitch) / 2;
  const big = size.width >= 1300 ? 40 : 28;
  const widest = Math.max(
    ...([1, 2, 3, 4] as const).map((n) => textWidth(words[`measure-${n}`], { size: big, face: "display" })),
  );
  const left = wide ? Math.max(Math.min(size.width * 0.42, 430), widest + 28) : 1;
  const room = size.width - left - 2;
  const named = wide || pitch >= 2 * line + 16;
  const written = (named ? 2 : 1) * line;
  const thick = wide ? Math.min(pitch * 0.3, 64) : Math.min(pitch - written - 12, 22);
  const top = (row: number) => start + row * pitch;
  const ranks = wide ? 2 : 1;
  const columns = Math.ceil(Math.max(squaresIn(rows.measures.epi), squaresIn(rows.measures.high)) / ranks);
  return {
    type,
    line,
    wide,
    big,
    ranks,
    left,
    room,
    named,
    thick,
    /** Squares from one left side to the next; they stand in `ranks` rows, and fill column by column. In one row they are no higher than the bars, clear of the rule below. */
    step: Math.min(room / columns, wide ? pitch * 0.2 : thick / 0.8),
    /** The rule over a row. */
    rule: (row: number) => top(row) - (wide ? 0 : 4),
    /** The upper edge of a row's mark. */
    mark: (row: number) => top(row) + (wide ? (pitch - thick) / 2 : written + 3),
    /** The baseline of a row's heading. */
    heading: (row: number) => top(row) + (wide ? pitch / 2 - 2 : line * 0.78),
  };
}
