import type { Chart } from "../scene/scene.ts";
import { columns } from "./two-ledgers/columns.ts";
import { headline } from "./two-ledgers/headline.ts";
import { ledgerLabels } from "./two-ledgers/ledger-labels.ts";
import { longView } from "./two-ledgers/long-view.ts";
import { partners } from "./two-ledgers/partners.ts";
import { planFor } from "./two-ledgers/plan.ts";
import { services } from "./two-ledgers/services.ts";
import { valueAdded } from "./two-ledgers/value-added.ts";
import { zeroLine } from "./two-ledgers/zero-line.ts";
import type { Label, TwoLedgersRows, TwoLedgersState } from "./two-ledgers/views.ts";

/** Two official counts of one gap in goods: their columns stay the same columns from the one number to the long row of years. */
export const twoLedgers: Chart<TwoLedgersRows, Label, TwoLedgersState> = (input, size) => (state) => {
  const { rows, words } = input;
  const plan = planFor(input, size);
  return [columns, zeroLine, ledgerLabels, services, valueAdded, partners, longView, headline].flatMap((part) =>
    part(plan, rows, words, state),
  );
};
