import type { Chart } from "../scene/scene.ts";
import { inViews } from "./parts/in-views.ts";
import { columns } from "./two-ledgers/columns.ts";
import { headline } from "./two-ledgers/headline.ts";
import { layoutOf, type Part } from "./two-ledgers/layout.ts";
import { ledgerLabels } from "./two-ledgers/ledger-labels.ts";
import { everywhere, type Label, type TwoLedgersRows, type TwoLedgersState, type View } from "./two-ledgers/model.ts";
import { phone } from "./two-ledgers/phone.ts";

/** In painting order: each part, and the views that show it. */
const parts: readonly (readonly [key: string, part: Part, views: readonly View[]])[] = [
  ["columns", columns, ["whose", "otherLedger"]],
  ["ledger-labels", ledgerLabels, ["whose", "otherLedger"]],
  ["phone-view", phone, ["phone"]],
  ["headline", headline, ["headline", "whose", "otherLedger"]],
];

/**
 * Two official counts of one gap in goods: the single number becomes columns of two books; then one telephone taken
 * apart.
 */
export const twoLedgers: Chart<TwoLedgersRows, Label, TwoLedgersState> = (input, size) => {
  const layout = layoutOf(input, size);
  const off = everywhere(0);
  const groups = parts.map(([key, part, views]) => inViews(key, views, part(layout, input), off));
  return (state) => groups.map((draw) => draw(state));
};
