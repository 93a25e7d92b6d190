import type { Size } from "../../marks/mark.ts";
import type { Given } from "../../motion/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { FoundationsRows, Label } from "./views.ts";

/** A square stands for a hundred thousand jobs. */
export const squaresIn = (millions: number): number => Math.round(millions * 10);

/** Four rows of marks: where wide, beside their words, else under them. */
export function measuresPlan({ rows }: Given<FoundationsRows, Label>, size: Size) {
  const type = labelSize(size);
  const line = lineHeight(type);
  const wide = size.width >= wideFrom;
  const pitch = Math.min(size.height / 4, 240);
  const start = (size.height - 4 * pitch) / 2;
  const left = wide ? Math.min(size.width * 0.42, 430) : 1;
  const room = size.width - left - 2;
  const named = wide || pitch >= 2 * line + 16;
  const written = (named ? 2 : 1) * line;
  const thick = wide ? Math.min(pitch * 0.3, 48) : Math.min(pitch - written - 12, 22);
  const top = (row: number) => start + row * pitch;
  return {
    type, line, wide, left, room, named, thick,
    /** Squares from one left side to the next. */
    step: room / Math.max(squaresIn(rows.measures.epi), squaresIn(rows.measures.high)),
    /** The rule over a row. */
    rule: (row: number) => top(row) - (wide ? 0 : 4),
    /** The upper edge of a row's mark. */
    mark: (row: number) => top(row) + (wide ? (pitch - thick) / 2 : written + 3),
    /** The baseline of a row's heading. */
    heading: (row: number) => top(row) + (wide ? pitch / 2 - 2 : line * 0.78),
  };
}
