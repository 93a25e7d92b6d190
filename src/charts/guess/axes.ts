import { range } from "d3";
import { amountNumeral, yearNumeral } from "../../language/numeral.ts";
import { group, line, type Mark } from "../../marks/mark.ts";
import type { GuessInput } from "../../scene/guess.ts";
import { timeTick, valueTick } from "../parts/axis.ts";
import type { GuessLayout } from "./layout.ts";

/** Number of intervals on the scale of values, and of years between labels. */
const steps = 3;
const namedEvery = 10;

/** The scale of values, behind all other marks, and the scale of years. */
export function guessAxes(
  { since, ceiling, power, language }: GuessInput,
  { first, last, left, right, floor, tick, x, y }: GuessLayout,
): { readonly values: readonly Mark[]; readonly years: readonly Mark[] } {
  const values = range(1, steps + 1).map((step) => (ceiling * step) / steps);
  const round = range(since + 1, last).filter((year) => year % namedEvery === 0);
  return {
    values: values.map((value) =>
      group(
        `scale-${value}-group`,
        valueTick(`scale-${value}`, amountNumeral(value, power, language), left, right, tick),
        {
          y: y(value),
        },
      ),
    ),
    years: [
      ...[first, since, ...round, last].map((year) => {
        const strong = year === since || year === last;
        const marks = timeTick(`years-${year}`, yearNumeral(year, language), floor, tick, strong);
        return group(`years-${year}-group`, marks, { x: x(year) });
      }),
      line("years-floor", left, floor, right, floor, { class: "axis" }),
    ],
  };
}
