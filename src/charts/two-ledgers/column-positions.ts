import { blend, markOpacity, share, stayingOpacity, type ByView } from "../parts/blend.ts";
import type { Ground, Plan } from "./plan.ts";
import { byView, openYear, type TwoLedgersRows, type TwoLedgersState, type View } from "./views.ts";

/** A column's left side and width in pixels, and its height in billions, in each view. */
export interface Stand {
  readonly x: ByView<View>;
  readonly width: ByView<View>;
  readonly height: ByView<View>;
}

const withDefault =
  <T>(rest: T, own: Partial<Record<View, T>>) =>
  (view: View): T =>
    own[view] ?? rest;

/** The zero line and the scale of a view; views without columns keep a neighbour's. */
const groundOf = ({ pairs, services, long }: Plan, view: View): Ground =>
  withDefault<Ground>(pairs, { services, valueAdded: services, partners: long, longView: long })(view);

/** The zero line, in pixels, and pixels for a billion, while the views give way to each other. */
export function groundAt(plan: Plan, state: TwoLedgersState): Ground {
  return {
    zero: blend(
      state,
      byView((view) => groundOf(plan, view).zero),
    ),
    scale: blend(
      state,
      byView((view) => groundOf(plan, view).scale),
    ),
  };
}

/** A column's opacity when so much of its views is on: beside views without columns it stays till they come, since nothing else is on the stage. */
export const columnOpacity = (state: TwoLedgersState, on: number): number =>
  (share(state, "valueAdded", "partners") > 0 ? stayingOpacity : markOpacity)(on);

/** Where China's column of a year stands: alone, then at the right of its pair; 2017 goes on beside services. */
export function chinaStand(plan: Plan, rows: TwoLedgersRows, year: number): Stand {
  const { single, bar, gap, services } = plan;
  const value = rows.china[year]!;
  const alone = plan.middle(year) - single / 2;
  const inPair = plan.middle(year) + gap / 2;
  const [x, width] = year === 2017 ? [services.lefts[1], services.bar] : [inPair, bar];
  return {
    x: byView(withDefault(x, { headline: alone, whose: alone, otherLedger: inPair, gap: inPair })),
    width: byView(withDefault(width, { headline: single, whose: single, otherLedger: bar, gap: bar })),
    height: byView(withDefault(0, { whose: value, otherLedger: value, gap: value, services: value })),
  };
}

/** Where the US column of a year stands: at the left of its pair, and at last in the long row of years; 2016 is kept beside services. */
export function usStand(plan: Plan, rows: TwoLedgersRows, year: number): Stand {
  const { bar, gap, services, long } = plan;
  const value = rows.us[year]!;
  const inPair = plan.middle(year) - gap / 2 - bar;
  const [x, width] = year === 2016 ? [services.lefts[0], services.bar] : [inPair, bar];
  return {
    x: byView(withDefault(inPair, { services: x, valueAdded: x, partners: long.x(year), longView: long.x(year) })),
    width: byView(withDefault(bar, { services: width, valueAdded: width, partners: long.bar, longView: long.bar })),
    height: byView(withDefault(0, { otherLedger: value, gap: value, services: value, longView: value })),
  };
}

/** Where the US column of 2018 stands: eleven months of it, then the whole year, beside services and at the end of the long row. */
export function laterStand({ bar, gap, services, long, middle }: Plan, { later }: TwoLedgersRows): Stand {
  const inPair = middle(openYear) - gap / 2 - bar;
  return {
    x: byView(
      withDefault(inPair, {
        services: services.lefts[2],
        valueAdded: services.lefts[2],
        partners: long.x(openYear),
        longView: long.x(openYear),
      }),
    ),
    width: byView(
      withDefault(bar, { services: services.bar, valueAdded: services.bar, partners: long.bar, longView: long.bar }),
    ),
    height: byView(
      withDefault(0, {
        otherLedger: later.elevenMonths,
        gap: later.elevenMonths,
        services: later.wholeYear,
        longView: later.wholeYear,
      }),
    ),
  };
}
