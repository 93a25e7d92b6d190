import { scaleLinear, type ScaleLinear } from "d3";
import { blend, type ByView } from "../parts/blend.ts";
import { fadeMark, fadeOutLate } from "../parts/fade.ts";
import type { pairsOf, servicesOf } from "./column-views.ts";
import {
  byView,
  everywhere,
  ledgerYears,
  pairYears,
  servicesYear,
  type LedgerYear,
  type TwoLedgersRows,
  type TwoLedgersState,
  type View,
} from "./model.ts";

/** Layouts of the views that have columns. */
interface ColumnViews {
  readonly pairs: ReturnType<typeof pairsOf>;
  readonly services: ReturnType<typeof servicesOf>;
}

/** A column's left side and width in pixels, and its amount in US$ billion, in each view. */
interface Column {
  readonly x: ByView<View>;
  readonly width: ByView<View>;
  readonly amount: ByView<View>;
}

/** The columns of both ledgers. */
export function columnPositions({ pairs, services }: ColumnViews, { china, us }: TwoLedgersRows) {
  const { single, bar, middle } = pairs;

  /** A column of China's: alone, then at the right of its pair. */
  const chinaColumn = (year: LedgerYear): Column => {
    const [alone, inPair, amount] = [middle(year) - single / 2, pairs.china(year), china[year]!];
    return {
      x: { ...everywhere(inPair), headline: alone, whose: alone },
      width: { ...everywhere(bar), headline: single, whose: single },
      amount: { ...everywhere(0), whose: amount, otherLedger: amount, gap: amount },
    };
  };

  /** A US column: at the left of a pair; the one with services as a block of its own afterwards. */
  const usColumn = (year: LedgerYear): Column => {
    const amount = us[year]!;
    const pair = { x: everywhere(pairs.us(year)), width: everywhere(bar) };
    const counted = { ...everywhere(0), otherLedger: amount, gap: amount };
    if (year !== servicesYear) return { ...pair, amount: counted };
    return {
      x: { ...pair.x, services: 0, phone: 0 },
      width: { ...pair.width, services: services.bar, phone: services.bar },
      amount: { ...counted, services: amount, phone: amount },
    };
  };

  return {
    china: Object.fromEntries(ledgerYears.map((year) => [year, chinaColumn(year)])),
    us: Object.fromEntries(pairYears.map((year) => [year, usColumn(year)])),
  };
}

/** The scale of amounts in US$ billion, interpolated between views; the telephone keeps its neighbour's scale. */
export function amountScale(views: ColumnViews): (state: TwoLedgersState) => ScaleLinear<number, number> {
  const scales = { ...everywhere(views.pairs.y), services: views.services.y, phone: views.services.y };
  const domain = views.pairs.y.domain();
  const ends = domain.map((amount) => byView((view) => scales[view](amount)));
  return (state) =>
    scaleLinear(
      domain,
      ends.map((end) => blend(state, end)),
    );
}

/**
 * A column's opacity by the total weight of its views. Next to the telephone it stays until that comes, so that the
 * stage is not left bare.
 */
export const columnOpacity = (state: TwoLedgersState, on: number): number =>
  (state.phone > 0 ? fadeOutLate : fadeMark)(on);
