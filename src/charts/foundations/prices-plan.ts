import type { Size } from "../../marks/mark.ts";
import { wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { FoundationsRows, Label } from "./views.ts";

/** A square stands for a hundred dollars a year. */
export const squaresFor = (dollars: number): number => Math.round(dollars / 100);

/** Where the gain of buyers stands, in pixels: words in lines by their first baselines, then squares `step` apart, `across` in a row, on `floor`. */
export function pricesPlan({ rows, words }: ChartInput<FoundationsRows, Label>, size: Size) {
  const type = labelSize(size);
  const line = lineHeight(type);
  const count = squaresFor(rows.household);
  const across = size.height < 230 || size.width > size.height ? count : Math.ceil(count / 3);
  const step = Math.min((size.width - 2) / across, size.width < wideFrom ? 40 : size.width < 1300 ? 56 : 84);
  const down = Math.ceil(count / across);
  const big = clamp(Math.min(size.width * 0.13, size.height * 0.2), 34, size.width < 1300 ? 96 : 140);
  const width = Math.min(size.width - 4, type * 34);
  const what = wrapWords(words["gain-what"], width, { size: type, weight: 700 });
  const who = wrapWords(words["gain-who"], width, { size: type });
  const height = big * 0.9 + line * (what.length + who.length + 2) + down * step;
  const number = Math.max(0, (size.height - height) / 2) + big * 0.74;
  const first = number + big * 0.16 + line;
  const second = first + line * what.length;
  const squares = second + line * (who.length - 1) + line * 0.9;
  return {
    type,
    line,
    big,
    count,
    across,
    step,
    what,
    who,
    number,
    first,
    second,
    squares,
    floor: squares + down * step,
  };
}
