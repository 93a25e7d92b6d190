import type { Chart } from "../scene/scene.ts";
import { inViews } from "./parts/in-views.ts";
import { columns } from "./two-ledgers/columns.ts";
import { headline } from "./two-ledgers/headline.ts";
import { layoutOf, type Part } from "./two-ledgers/layout.ts";
import { ledgerLabels } from "./two-ledgers/ledger-labels.ts";
import { longView } from "./two-ledgers/long-view.ts";
import { everywhere, type Label, type TwoLedgersRows, type TwoLedgersState, type View } from "./two-ledgers/model.ts";
import { partners } from "./two-ledgers/partners.ts";
import { services } from "./two-ledgers/services.ts";
import { valueAdded } from "./two-ledgers/value-added.ts";
import { zeroLine } from "./two-ledgers/zero-line.ts";

/** In painting order: each part, and the views that show it. */
const parts: readonly (readonly [key: string, part: Part, views: readonly View[]])[] = [
  ["columns", columns, ["whose", "otherLedger", "gap", "services", "longView"]],
  ["zero-lines", zeroLine, ["whose", "otherLedger", "gap", "services", "valueAdded", "partners", "longView"]],
  ["ledger-labels", ledgerLabels, ["whose", "otherLedger", "gap"]],
  ["services-view", services, ["services"]],
  ["value-added", valueAdded, ["valueAdded"]],
  ["partners", partners, ["partners"]],
  ["long-view", longView, ["longView"]],
  ["headline", headline, ["headline", "whose", "otherLedger", "gap"]],
];

/**
 * Two official counts of one gap in goods. The same columns persist from the single number to the long row of years.
 */
export const twoLedgers: Chart<TwoLedgersRows, Label, TwoLedgersState> = (input, size) => {
  const layout = layoutOf(input, size);
  const off = everywhere(0);
  const groups = parts.map(([key, part, views]) =>
    inViews(key, views, part(layout, input), off, layout.amountScale(off)),
  );
  return (state) => {
    const y = layout.amountScale(state);
    return groups.map((draw) => draw(state, y));
  };
};
