import { circle, path, type Mark } from "../../marks/mark.ts";
import { linePath } from "../../marks/path.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathRows, LedgerYear } from "./rows.ts";

/** Points of the pieces between neighbouring years that a test lets through, with breaks between pieces. */
export function pieces(
  years: readonly LedgerYear[],
  keep: (a: LedgerYear, b: LedgerYear) => boolean,
  place: (year: LedgerYear) => readonly [number, number],
): (readonly [number, number] | null)[] {
  return years.slice(1).flatMap((year, i) => {
    const before = years[i]!;
    return year.year - before.year === 1 && keep(before, year) ? [place(before), place(year), null] : [];
  });
}

/** Both ledgers, a point a year; China's are hollow and joined by dashes where one source alone bears them out. No line crosses a missing year. */
export function ledgerLines(
  { ledgers }: AftermathRows,
  { x, billion, ledgers: opacity, roomy }: AftermathPlan,
): Mark[] {
  const us = (year: LedgerYear) => [x(year.day), billion(year.us)] as const;
  const cn = (year: LedgerYear) => [x(year.day), billion(year.cn)] as const;
  const sure = (a: LedgerYear, b: LedgerYear) => a.sure && b.sure;
  const r = roomy ? 4.5 : 3;
  return [
    path("ledger-us", linePath(pieces(ledgers, () => true, us)), { class: "us line", opacity }),
    path("ledger-cn", linePath(pieces(ledgers, sure, cn)), { class: "cn line", opacity }),
    path("ledger-cn-one-source", linePath(pieces(ledgers, (a, b) => !sure(a, b), cn)), {
      class: "cn line dashed",
      opacity,
    }),
    ...ledgers.map((year) => circle(`ledger-us-${year.year}`, ...us(year), r, { class: "us", opacity })),
    ...ledgers.map((year) =>
      circle(`ledger-cn-${year.year}`, ...cn(year), year.sure ? r : r + 0.5, {
        class: year.sure ? "cn" : "cn hollow",
        opacity,
      }),
    ),
  ];
}
