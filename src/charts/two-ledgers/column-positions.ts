import { scaleLinear, type ScaleLinear } from "d3";
import { blend, share, type ByView } from "../parts/blend.ts";
import { fadeMark, fadeOutLate } from "../parts/fade.ts";
import type { longOf, pairsOf, servicesOf } from "./column-views.ts";
import {
  byView,
  everywhere,
  ledgerYears,
  openYear,
  pairYears,
  type LedgerYear,
  type TwoLedgersRows,
  type TwoLedgersState,
  type View,
} from "./model.ts";

/** Layouts of the views that have columns. */
interface ColumnViews {
  readonly pairs: ReturnType<typeof pairsOf>;
  readonly services: ReturnType<typeof servicesOf>;
  readonly long: ReturnType<typeof longOf>;
}

/** A column's left side and width in pixels, and its amount in US$ billion, in each view. */
interface Column {
  readonly x: ByView<View>;
  readonly width: ByView<View>;
  readonly amount: ByView<View>;
}

/** The columns of both ledgers; `later` is the US one of 2018. */
export function columnPositions({ pairs, services, long }: ColumnViews, { china, us, later }: TwoLedgersRows) {
  const { single, bar, middle } = pairs;

  /** A column of China's: alone, then at the right of its pair. */
  const chinaColumn = (year: LedgerYear, [x, width] = [pairs.china(year), bar]): Column => {
    const [alone, inPair, amount] = [middle(year) - single / 2, pairs.china(year), china[year]!];
    return {
      x: { ...everywhere(x), headline: alone, whose: alone, otherLedger: inPair, gap: inPair },
      width: { ...everywhere(width), headline: single, whose: single, otherLedger: bar, gap: bar },
      amount: { ...everywhere(0), whose: amount, otherLedger: amount, gap: amount, services: amount },
    };
  };

  /** A US column: at the left of a pair, and finally in the long row of years. */
  const usColumn = (
    year: LedgerYear,
    [early, late]: readonly [number, number],
    [x, width] = [pairs.us(year), bar],
  ): Column => {
    const [last, narrow] = [long.x(year), long.bar];
    return {
      x: { ...everywhere(pairs.us(year)), services: x, valueAdded: x, partners: last, longView: last },
      width: { ...everywhere(bar), services: width, valueAdded: width, partners: narrow, longView: narrow },
      amount: { ...everywhere(0), otherLedger: early, gap: early, services: late, longView: late },
    };
  };

  const [beside2016, beside2017, beside2018] = services.lefts.map((left): [number, number] => [left, services.bar]);
  return {
    china: Object.fromEntries(
      ledgerYears.map((year) => [year, chinaColumn(year, year === 2017 ? beside2017 : undefined)]),
    ),
    us: Object.fromEntries(
      pairYears.map((year) => [year, usColumn(year, [us[year]!, us[year]!], year === 2016 ? beside2016 : undefined)]),
    ),
    later: usColumn(openYear, [later.elevenMonths, later.wholeYear], beside2018),
  };
}

/** The scale of amounts in US$ billion, interpolated between views; views without columns keep a neighbour's scale. */
export function amountScale(views: ColumnViews): (state: TwoLedgersState) => ScaleLinear<number, number> {
  const [services, long] = [views.services.y, views.long.y];
  const scales = { ...everywhere(views.pairs.y), services, valueAdded: services, partners: long, longView: long };
  const domain = long.domain();
  const ends = domain.map((amount) => byView((view) => scales[view](amount)));
  return (state) =>
    scaleLinear(
      domain,
      ends.map((end) => blend(state, end)),
    );
}

/**
 * A column's opacity by the total weight of its views. Next to views without columns it stays until they come, so that
 * the stage is not left bare.
 */
export const columnOpacity = (state: TwoLedgersState, on: number): number =>
  (share(state, "valueAdded", "partners") > 0 ? fadeOutLate : fadeMark)(on);
