import { amountNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { TwoLedgersInput } from "./model.ts";

/** Type sizes, and edges shared by the views. */
export function pageOf({ language }: TwoLedgersInput, size: Size) {
  const { width, height } = size;
  const wide = width >= wideFrom && height >= 340;
  const type = labelSize(size);
  const line = lineHeight(type);
  return {
    size,
    wide,
    type,
    line,
    /** Room for the scale of amounts at the left. */
    left: textWidth(amountNumeral(400, 9, language), { size: type }) + 8,
    /** The zero line of the columns of 2014–2018. */
    zero: height - line - 2,
    /** Type size of the one number on its column. Never 14: that size is not written as an attribute. */
    numberSize: wide ? Math.round(type * 1.9) : 19,
    /** How amounts on columns are set. */
    amount: { size: wide ? Math.round(type * 1.5) : type, face: wide ? "display" : "text" } as const,
  };
}
export type Page = ReturnType<typeof pageOf>;
