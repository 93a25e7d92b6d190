import { line, pairs } from "d3";
import { circle, path, type Mark } from "../../marks/mark.ts";
import type { Scale } from "../parts/axis.ts";
import type { CrossingLayout } from "./layout.ts";
import type { LedgerYear } from "./model.ts";

/** Pairs of consecutive years: no line crosses a missing year. */
export const neighbours = (years: readonly LedgerYear[]): (readonly [LedgerYear, LedgerYear])[] =>
  pairs(years).filter(([a, b]) => b.year - a.year === 1);

/**
 * Both ledgers over some years, a point a year; China's points are hollow and its lines dashed where they rest on one
 * source. `key` tells these years' lines from other ones'.
 */
export function ledgerLines(
  key: string,
  lines: readonly (readonly [LedgerYear, LedgerYear])[],
  points: readonly LedgerYear[],
  { roomy }: CrossingLayout,
): (x: Scale, y: Scale) => Mark[] {
  const sure = lines.filter(([a, b]) => a.sure && b.sure);
  const unsure = lines.filter(([a, b]) => !a.sure || !b.sure);
  const r = roomy ? 5 : 3;
  return (x, y) => {
    const pathOf = (side: "us" | "cn", pieces: readonly (readonly LedgerYear[])[]) =>
      pieces
        .map(
          line<LedgerYear>(
            ({ day }) => x(day),
            (year) => y(year[side]),
          ).digits(1),
        )
        .join("");
    return [
      path(`ledger-us${key}`, pathOf("us", lines), { class: "us line" }),
      path(`ledger-cn${key}`, pathOf("cn", sure), { class: "cn line" }),
      path(`ledger-cn-one-source${key}`, pathOf("cn", unsure), { class: "cn line dashed" }),
      ...points.map(({ year, day, us }) => circle(`ledger-us-${year}`, x(day), y(us), r, { class: "us" })),
      ...points.map(({ year, day, cn, sure }) =>
        circle(`ledger-cn-${year}`, x(day), y(cn), sure ? r : r + 0.5, { class: sure ? "cn" : "cn hollow" }),
      ),
    ];
  };
}
