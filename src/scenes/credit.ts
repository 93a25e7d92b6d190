import { credit as chart, creditYears, type CreditLabel, type CreditRows, type CreditState } from "../charts/credit.ts";
import { defineScene } from "../scene/scene.ts";

/** Of every hundred yuan lent to companies, what private firms get shrinks and what state firms get grows. */
export const credit = defineScene<CreditRows, CreditLabel, CreditState>({
  id: "credit",
  datasets: [],
  facts: creditYears.flatMap((year) => [`private-credit-${year}`, `state-credit-${year}`]),
  labels: [
    "private",
    "state",
    "other",
    "unit",
    "note-2015",
    "note-2016",
    ...creditYears.flatMap((year) => [`private-${year}`, `state-${year}`, `year-${year}`] as const),
  ],
  select: (_, values) => ({
    years: creditYears.map((year) => {
      const [ofPrivate, ofState] = [values[`private-credit-${year}`]!, values[`state-credit-${year}`]!];
      return { private: ofPrivate, state: ofState, other: 100 - ofPrivate - ofState };
    }),
  }),
  chart,
  stillHeight: 320,
  keyframes: creditYears.map((year, turn) => ({ id: `in-${year}`, state: { turn } })),
  links: Object.fromEntries(
    creditYears.flatMap((year) =>
      (["private", "state"] as const).map((whose) => [
        `${whose}-credit-${year}`,
        [whose, `${whose}-flying`, `${whose}-${year}`],
      ]),
    ),
  ),
});
