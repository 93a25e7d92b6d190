import { credit as chart } from "../charts/credit.ts";
import { creditYears, labels } from "../charts/credit/model.ts";
import { defineScene } from "../scene/scene.ts";

/** Of every hundred yuan lent to companies, the share of private firms shrinks and that of state firms grows. */
export const credit = defineScene({
  id: "credit",
  datasets: [],
  facts: creditYears.flatMap((year) => [`private-credit-${year}`, `state-credit-${year}`]),
  labels,
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
