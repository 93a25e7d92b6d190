import { numeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { TwoLedgersInput } from "./model.ts";

/** Type sizes, and the edges that the views share. */
export function pageOf({ language }: TwoLedgersInput, size: Size) {
  const { width, height } = size;
  const wide = width >= wideFrom && height >= 340;
  const type = labelSize(size);
  const line = lineHeight(type);
  /** Whether there is room for a scale at the left. */
  const scaled = width >= 340;
  return {
    size,
    wide,
    type,
    line,
    scaled,
    left: scaled ? textWidth(numeral(400, language), { size: type }) + 8 : 1,
    /** The zero line of all columns but those beside services. */
    zero: height - line - 2,
    /** The one number once it stands on its column; never 14, which is not written on a mark. */
    numberSize: wide ? Math.round(type * 1.9) : 19,
    /** Amounts on columns. */
    amount: { size: wide ? Math.round(type * 1.5) : type, face: wide ? "display" : "text" } as const,
    /** Lines of words over 2018's empty place. */
    notes: height >= 225 ? 2 : 1,
  };
}
export type Page = ReturnType<typeof pageOf>;
