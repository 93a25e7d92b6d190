import { extent, scaleLinear } from "d3";
import { amountNumeral, yearNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { GuessInput } from "../../scene/guess.ts";
import type { Place } from "../../scene/stroke.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { labelSize } from "../parts/type.ts";

/** Layout of the guess for a size, in pixels: scales of years and values, and type sizes. */
export function guessLayout({ values, ceiling, power, language }: GuessInput, size: Size) {
  // a desk’s column is narrower than a roomy picture, and read from as far away
  const type = size.width >= 500 ? 16 : labelSize(size);
  const tick = tickSize(type);
  const [first, last] = extent(Object.keys(values), Number) as [number, number];
  const left = Math.ceil(textWidth(amountNumeral(ceiling, power, language), { size: tick })) + 8;
  const room = size.width - textWidth(yearNumeral(last, language), { size: tick, weight: 600 }) / 2 - 1 - left;
  // Rounded, since a short number a year keeps the still small.
  const pitch = Math.floor((10 * room) / (last - first)) / 10;
  const right = left + pitch * (last - first);
  const [top, floor] = [tick, size.height - timeAxisHeight(tick)];
  const x = scaleLinear([first, last], [left, right]);
  const y = scaleLinear([0, ceiling], [floor, top]);
  return { first, last, left, right, top, floor, pitch, type, tick, x, y };
}

export type GuessLayout = ReturnType<typeof guessLayout>;

/** The year and value at a point of the picture, in pixels from its left and top. */
export function placeAt(input: GuessInput, size: Size, left: number, top: number): Place {
  const { x, y } = guessLayout(input, size);
  return { year: x.invert(left), value: y.invert(top) };
}
