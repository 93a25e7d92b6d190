import { twoLedgers as chart } from "../charts/two-ledgers.ts";
import { labels, only, pairYears, type TwoLedgersRows } from "../charts/two-ledgers/views.ts";
import { defineScene, type Row } from "../motion/scene.ts";

const facts = [
  "china-surplus-2017", "china-surplus-2018", "us-deficit-2017", "us-deficit-2018-jan-nov", "us-deficit-2018",
] as const;

/** The number in the headlines is China's; the United States counts more; and neither says all. */
export const twoLedgers = defineScene({
  id: "two-ledgers",
  datasets: ["china_customs_surplus_with_us", "us_goods_trade_china_annual", "us_services_trade_china", "value_added_deficit", "us_goods_balance_by_partner_2018"],
  facts,
  labels,
  select: (tables, values): TwoLedgersRows => {
    const number = (row: Row, column: string) => row[column] as number;
    const fact = (id: (typeof facts)[number]) => values[id]!;
    const reported = tables["china_customs_surplus_with_us"]!.filter((row) => row["series"] === "un_comtrade_china_reported");
    const counted = tables["us_goods_trade_china_annual"]!.filter((row) => Number(row["year"]) <= 2016);
    const byYear = (rows: readonly Row[], amount: (row: Row) => number) => Object.fromEntries(rows.map((row) => [String(row["year"]), amount(row)]));
    const service = (year: string) => number(tables["us_services_trade_china"]!.find((row) => row["year"] === year)!, "surplus_usd_bn");
    return {
      china: {
        ...byYear(reported.filter((row) => Number(row["year"]) < pairYears[3]), (row) => number(row, "surplus_usd_bn")),
        2017: fact("china-surplus-2017"),
        2018: fact("china-surplus-2018"),
      },
      us: { ...byYear(counted, (row) => -number(row, "balance_usd_mn") / 1000), 2017: fact("us-deficit-2017") },
      later: { elevenMonths: fact("us-deficit-2018-jan-nov"), wholeYear: fact("us-deficit-2018") },
      services: [service("2016"), service("2017"), service("2018")],
      valueAdded: tables["value_added_deficit"]!.map((row) => number(row, "reduction_pct")),
      partners: tables["us_goods_balance_by_partner_2018"]!.slice(0, 6).map((row) => number(row, "share_of_net_total_deficit_pct")),
    };
  },
  chart,
  stillHeight: 340,
  keyframes: [
    { id: "headline", state: only("headline") },
    { id: "whose", state: only("whose") },
    { id: "other-ledger", state: only("otherLedger") },
    { id: "gap", state: only("gap") },
    { id: "services", state: only("services") },
    { id: "value-added", state: only("valueAdded") },
    { id: "partners", state: only("partners") },
    { id: "long-view", state: only("longView") },
  ],
});
