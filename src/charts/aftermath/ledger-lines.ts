import { line, pairs } from "d3";
import { circle, path, type Mark } from "../../marks/mark.ts";
import type { Scale } from "../parts/axis.ts";
import type { AftermathLayout } from "./layout.ts";
import type { AftermathRows, LedgerYear } from "./model.ts";

/** Pairs of consecutive years: no line crosses a missing year. */
export const neighbours = (years: readonly LedgerYear[]): (readonly [LedgerYear, LedgerYear])[] =>
  pairs(years).filter(([a, b]) => b.year - a.year === 1);

/** Both ledgers, a point a year; China's points are hollow and its lines dashed where they rest on one source. */
export function ledgerLines({ ledgers }: AftermathRows, { billion, roomy }: AftermathLayout): (x: Scale) => Mark[] {
  const joined = neighbours(ledgers);
  const sure = joined.filter(([a, b]) => a.sure && b.sure);
  const unsure = joined.filter(([a, b]) => !a.sure || !b.sure);
  const r = roomy ? 4.5 : 3;
  return (x) => {
    const pathOf = (side: "us" | "cn", pieces: readonly (readonly LedgerYear[])[]) =>
      pieces
        .map(
          line<LedgerYear>(
            ({ day }) => x(day),
            (year) => billion(year[side]),
          ).digits(1),
        )
        .join("");
    return [
      path("ledger-us", pathOf("us", joined), { class: "us line" }),
      path("ledger-cn", pathOf("cn", sure), { class: "cn line" }),
      path("ledger-cn-one-source", pathOf("cn", unsure), { class: "cn line dashed" }),
      ...ledgers.map(({ year, day, us }) => circle(`ledger-us-${year}`, x(day), billion(us), r, { class: "us" })),
      ...ledgers.map(({ year, day, cn, sure }) =>
        circle(`ledger-cn-${year}`, x(day), billion(cn), sure ? r : r + 0.5, { class: sure ? "cn" : "cn hollow" }),
      ),
    ];
  };
}
