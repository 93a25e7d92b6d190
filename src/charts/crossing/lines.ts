import { area, line, pairs } from "d3";
import { circle, path, type Mark } from "../../marks/mark.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Scale } from "../parts/axis.ts";
import type { CrossingLayout } from "./layout.ts";
import type { LedgerYear } from "./model.ts";

type Pair = readonly [LedgerYear, LedgerYear];

/**
 * Both ledgers over some pairs of years, a point a year; dashed where a year between the two is missing. `key` tells
 * these years' lines from other ones'.
 */
export function ledgerLines(
  key: string,
  lines: readonly Pair[],
  points: readonly LedgerYear[],
  { roomy }: CrossingLayout,
): (x: Scale, y: Scale) => Mark[] {
  const sides = ["us", "cn"] as const;
  const [whole, bridged] = [true, false].map((next) => lines.filter(([a, b]) => (b.year - a.year === 1) === next));
  const r = roomy ? 4.5 : 2.5;
  return (x, y) => {
    const pathOf = (side: "us" | "cn", pieces: readonly Pair[]) =>
      pieces
        .map(
          line<LedgerYear>(
            ({ day }) => x(day),
            (year) => y(year[side]),
          ).digits(1),
        )
        .join("");
    return sides.flatMap((side) => [
      path(`ledger-${side}${key}`, pathOf(side, whole!), { class: `${side} line` }),
      path(`ledger-${side}-bridged${key}`, pathOf(side, bridged!), { class: `${side} line dashed` }),
      ...points.map((year) => circle(`ledger-${side}-${year.year}`, x(year.day), y(year[side]), r, { class: side })),
    ]);
  };
}

/** What lies between the two lines: a field of the colour of the larger count, up to where they cross, and one after. */
export function between(ledgers: readonly LedgerYear[]): (x: Scale, y: Scale) => Mark[] {
  const [a, b] = pairs(ledgers).find(([, next]) => next.cn > next.us)!;
  const way = (a.us - a.cn) / (a.us - a.cn + b.cn - b.us);
  const [day, both] = [lerp(a.day, b.day, way), lerp(a.us, b.us, way)];
  const meeting = { year: b.year, day, us: both, cn: both };
  const [before, after] = [ledgers.filter((year) => year.day < day), ledgers.filter((year) => year.day > day)];
  return (x, y) => {
    const field = area<LedgerYear>()
      .x((year) => x(year.day))
      .y0(({ us }) => y(us))
      .y1(({ cn }) => y(cn))
      .digits(1);
    return [
      path("us-above", field([...before, meeting])!, { class: "us wall" }),
      path("cn-above", field([meeting, ...after])!, { class: "cn wall" }),
    ];
  };
}
