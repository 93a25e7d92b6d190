import { amountNumeral } from "../../language/numeral.ts";
import { group, line, rect, text } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import { blend, share } from "../parts/blend.ts";
import { fadeLabel } from "../parts/fade.ts";
import { baseline } from "../parts/note.ts";
import { columnOpacity } from "./column-positions.ts";
import type { Part } from "./layout.ts";
import { ledgerYears, pairYears, servicesYear, type View } from "./model.ts";

const inPairs = ["otherLedger", "gap"] as const;

/** Every column of both ledgers in all views, their scale and their zero line. */
export const columns: Part = ({ size, left, type, columns: at }, { language }) => {
  /** Amounts of the scale in US$ billion. */
  const ticks = (size.height >= 300 ? [100, 200, 300] : [200]).map((amount) => ({
    amount,
    words: amountNumeral(amount, 9, language),
  }));
  const columns = [
    ...pairYears.map((year) => {
      const views: readonly View[] = year === servicesYear ? [...inPairs, "services"] : inPairs;
      return { key: `us-${year}`, column: at.us[year]!, look: "us", views };
    }),
    ...ledgerYears.map((year) => {
      const views: readonly View[] = ["whose", ...inPairs];
      return { key: `china-${year}`, column: at.china[year]!, look: "cn", views };
    }),
  ];

  return (state, y) => {
    const zero = y(0);
    const scaleOn = share(state, "whose", ...inPairs);
    return [
      group(
        "grid",
        ticks.map(({ amount }) => line(`grid-${amount}`, left, y(amount), size.width, y(amount), { class: "grid" })),
        { opacity: columnOpacity(state, scaleOn) },
      ),
      group(
        "ticks",
        ticks.map(({ amount, words }) =>
          text(`tick-${amount}`, left - 7, baseline(y(amount), type), words, {
            class: "muted",
            anchor: "end",
            size: type,
          }),
        ),
        { opacity: fadeLabel(scaleOn) },
      ),
      ...columns.map(({ key, column: { x, width, amount }, look, views }) => {
        const top = y(blend(state, amount));
        const on = share(state, ...views);
        // the others clear the way before the block of goods is over them
        const clears = state.services > 0 && !views.includes("services");
        return rect(key, blend(state, x), top, blend(state, width), zero - top, {
          class: look,
          opacity: clears ? progress(on, 0.7, 0.95) : columnOpacity(state, on),
        });
      }),
      line("zero", (left - 1) * (1 - share(state, "services", "phone")), zero, size.width, zero, {
        class: "axis",
        opacity: columnOpacity(state, scaleOn + state.services),
      }),
    ];
  };
};
