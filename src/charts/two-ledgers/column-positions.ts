import type { ByView } from "../parts/blend.ts";
import { fadeMark, fadeOutLate } from "../parts/fade.ts";
import {
  everywhere,
  ledgerYears,
  pairYears,
  type LedgerYear,
  type TwoLedgersRows,
  type TwoLedgersState,
  type View,
} from "./model.ts";
import type { pairsOf } from "./pairs.ts";

/** A column's left side and width in pixels, and its amount in US$ billion, in each view. */
interface Column {
  readonly x: ByView<View>;
  readonly width: ByView<View>;
  readonly amount: ByView<View>;
}

/** The columns of both ledgers. */
export function columnPositions(
  { single, bar, middle, ...pairs }: ReturnType<typeof pairsOf>,
  { china, us }: TwoLedgersRows,
) {
  /** A column of China's: alone, then at the right of its pair. */
  const chinaColumn = (year: LedgerYear): Column => {
    const alone = middle(year) - single / 2;
    return {
      x: { ...everywhere(pairs.china(year)), headline: alone, whose: alone },
      width: { ...everywhere(bar), headline: single, whose: single },
      amount: { ...everywhere(china[year]!), headline: 0 },
    };
  };
  /** A US column, at the left of its pair. */
  const usColumn = (year: LedgerYear): Column => ({
    x: everywhere(pairs.us(year)),
    width: everywhere(bar),
    amount: { ...everywhere(us[year]!), headline: 0, whose: 0 },
  });

  return {
    china: Object.fromEntries(ledgerYears.map((year) => [year, chinaColumn(year)])),
    us: Object.fromEntries(pairYears.map((year) => [year, usColumn(year)])),
  };
}

/**
 * A column's opacity by the total weight of its views. Next to the telephone it stays until that comes, so that the
 * stage is not left bare.
 */
export const columnOpacity = (state: TwoLedgersState, on: number): number =>
  (state.phone > 0 ? fadeOutLate : fadeMark)(on);
