import { numeral, yearNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { GuessInput } from "../../scene/guess.ts";
import type { Place } from "../../scene/stroke.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { labelSize } from "../parts/type.ts";

/** Where things stand in the picture of a guess of one size, in pixels. */
export interface GuessPlan {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The zero line. */
  readonly floor: number;
  /** Size of words on the axes. */
  readonly tick: number;
  /** From one year to the next. */
  readonly pitch: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

export function guessPlan({ values, ceiling, language }: GuessInput, size: Size): GuessPlan {
  const { width, height } = size;
  const tick = tickSize(labelSize(size));
  const years = Object.keys(values).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const left = Math.ceil(textWidth(numeral(ceiling, language), { size: tick })) + 8;
  const room = width - textWidth(yearNumeral(last, language), { size: tick, weight: 600 }) / 2 - 1 - left;
  const top = tick;
  const floor = height - timeAxisHeight(tick);
  const pitch = Math.floor((10 * room) / (last - first)) / 10; // a short number a year keeps the still light
  const right = left + pitch * (last - first);
  return {
    first,
    last,
    left,
    right,
    top,
    floor,
    tick,
    pitch,
    x: (year) => left + pitch * (year - first),
    y: (value) => floor - ((floor - top) * value) / ceiling,
  };
}

/** Which year and value a point of the picture stands for; the other way round of `x` and `y`. */
export function placeAt(input: GuessInput, size: Size, x: number, y: number): Place {
  const { first, left, top, floor, pitch } = guessPlan(input, size);
  return { year: first + (x - left) / pitch, value: ((floor - y) / (floor - top)) * input.ceiling };
}
