import { amountNumeral } from "../../language/numeral.ts";
import { group, line, rect, text } from "../../marks/mark.ts";
import { blend, share } from "../parts/blend.ts";
import { fadeLabel } from "../parts/fade.ts";
import { baseline } from "../parts/note.ts";
import { columnOpacity } from "./column-positions.ts";
import type { Part } from "./layout.ts";
import { ledgerYears, pairYears, type View } from "./model.ts";

/** Every column of both ledgers, their scale and their zero line. */
export const columns: Part = ({ size, left, type, columns: at, pairs: { y } }, { language }) => {
  /** Amounts of the scale in US$ billion. */
  const ticks = size.height >= 300 ? [100, 200, 300] : [200];
  const zero = y(0);
  const grid = ticks.map((amount) => line(`grid-${amount}`, left, y(amount), size.width, y(amount), { class: "grid" }));
  const scale = ticks.map((amount) =>
    text(`tick-${amount}`, left - 7, baseline(y(amount), type), amountNumeral(amount, 9, language), {
      class: "muted",
      anchor: "end",
      size: type,
    }),
  );
  const both: readonly View[] = ["whose", "otherLedger"];
  const columns = [
    ...pairYears.map((year) => ({
      key: `us-${year}`,
      column: at.us[year]!,
      look: "us",
      views: ["otherLedger"] as readonly View[],
    })),
    ...ledgerYears.map((year) => ({ key: `china-${year}`, column: at.china[year]!, look: "cn", views: both })),
  ];

  return (state) => {
    const scaleOn = share(state, ...both);
    return [
      group("grid", grid, { opacity: columnOpacity(state, scaleOn) }),
      group("ticks", scale, { opacity: fadeLabel(scaleOn) }),
      ...columns.map(({ key, column: { x, width, amount }, look, views }) => {
        const top = y(blend(state, amount));
        return rect(key, blend(state, x), top, blend(state, width), zero - top, {
          class: look,
          opacity: columnOpacity(state, share(state, ...views)),
        });
      }),
      line("zero", left - 1, zero, size.width, zero, { class: "axis", opacity: columnOpacity(state, scaleOn) }),
    ];
  };
};
