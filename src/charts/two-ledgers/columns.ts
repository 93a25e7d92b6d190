import { numeral } from "../../language/numeral.ts";
import { group, line, path, rect, text } from "../../marks/mark.ts";
import { blend, share } from "../parts/blend.ts";
import { boxesPath } from "../parts/boxes.ts";
import { fadeLabel } from "../parts/fade.ts";
import { columnOpacity } from "./column-positions.ts";
import type { Part } from "./layout.ts";
import { ledgerYears, pairYears, type View } from "./model.ts";

const inPairs = ["otherLedger", "gap"] as const;

/** Every column of both ledgers in all views, and their scale. */
export const columns: Part = ({ size, scaled, left, type, long, columns: at }, { rows, language }) => {
  /** Amounts of the scale in US$ billion, if there is room for one. */
  const ticks = (!scaled ? [] : size.height >= 300 ? [100, 200, 300, 400] : [200, 400]).map((amount) => ({
    amount,
    words: numeral(amount, language),
  }));
  const before = Object.entries(rows.us)
    .map(([year, amount]) => ({ x: long.x(Number(year)), amount, year: Number(year) }))
    .filter(({ year }) => year < pairYears[0]);
  const columns = [
    ...pairYears.map((year) => {
      const views: readonly View[] = [...inPairs, "longView", ...(year === 2016 ? (["services"] as const) : [])];
      return { key: `us-${year}`, column: at.us[year]!, look: "us", views };
    }),
    ...ledgerYears.map((year) => {
      const views: readonly View[] = ["whose", ...inPairs, ...(year === 2017 ? (["services"] as const) : [])];
      return { key: `china-${year}`, column: at.china[year]!, look: "cn", views };
    }),
    { key: "us-later-tint", column: at.later, look: "later tint", views: ["services", "longView"] },
    { key: "us-later", column: at.later, look: "later", views: [...inPairs, "services", "longView"] },
  ] as const;

  return (state, y) => {
    const zero = y(0);
    const scaleOn = share(state, "whose", ...inPairs, "longView");
    return [
      group(
        "grid",
        ticks.map(({ amount }) => line(`grid-${amount}`, left, y(amount), size.width, y(amount), { class: "grid" })),
        { opacity: columnOpacity(state, scaleOn) },
      ),
      group(
        "ticks",
        ticks.map(({ amount, words }) =>
          text(`tick-${amount}`, left - 7, y(amount) + type * 0.35, words, {
            class: "muted",
            anchor: "end",
            size: type,
          }),
        ),
        { opacity: fadeLabel(scaleOn) },
      ),
      path(
        "us-before",
        boxesPath(
          before.map(({ x, amount }) => {
            const top = y(amount * state.longView);
            return { x, y: top, width: long.bar, height: zero - top };
          }),
        ),
        { class: "us", opacity: columnOpacity(state, state.longView) },
      ),
      ...columns.map(({ key, column: { x, width, amount }, look, views }) => {
        const top = y(blend(state, amount));
        return rect(key, blend(state, x), top, blend(state, width), zero - top, {
          class: look,
          opacity: columnOpacity(state, share(state, ...views)),
        });
      }),
    ];
  };
};
