import { credit as chart } from "../charts/credit.ts";
import { creditYears, labels } from "../charts/credit/model.ts";
import { defineScene } from "../scene/scene.ts";

/** Of every hundred yuan lent to companies, private firms' share shrinks; then it stands beside their share of output. */
export const credit = defineScene({
  id: "credit",
  datasets: [],
  facts: [...creditYears.flatMap((year) => [`private-credit-${year}`, `state-credit-${year}`]), "private-gdp"],
  labels,
  select: (_, values) => ({
    years: creditYears.map((year) => {
      const [ofPrivate, ofState] = [values[`private-credit-${year}`]!, values[`state-credit-${year}`]!];
      return { private: ofPrivate, state: ofState, other: 100 - ofPrivate - ofState };
    }),
    output: values["private-gdp"]!,
  }),
  chart,
  stillHeight: 320,
  keyframes: [
    ...creditYears.map((year, turn) => ({ id: `in-${year}`, state: { turn, beside: 0 } })),
    { id: "output-and-loans", state: { turn: creditYears.length - 1, beside: 1 } },
  ],
  links: {
    "private-credit-2013": ["private", "private-flying", "private-2013"],
    "private-credit-2016": ["private", "private-flying", "private-2016", "loans"],
    "private-gdp": ["output-private", "output"],
  },
});
