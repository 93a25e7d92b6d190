import { guess } from "../charts/guess.ts";
import { placeAt } from "../charts/guess/layout.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { twoLedgers as chart } from "../charts/two-ledgers.ts";
import { labels, only, pairYears, type TwoLedgersRows } from "../charts/two-ledgers/model.ts";
import { linkedMarks, marksBy } from "../scene/row-marks.ts";
import { defineScene, type Row } from "../scene/scene.ts";

const facts = [
  "china-surplus-2017",
  "china-surplus-2018",
  "us-deficit-2017",
  "us-deficit-2018-jan-nov",
  "us-deficit-2018",
] as const;

/** Whether a row's own count of a year is drawn: from 2017 on, the columns show other series. */
const compared = (year: unknown) => Number(year) >= 2014 && Number(year) <= 2016;

/** The headline number is China's; the United States counts more; neither tells all. */
export const twoLedgers = defineScene({
  id: "two-ledgers",
  datasets: [
    "china_customs_surplus_with_us",
    "us_goods_trade_china_annual",
    "us_services_trade_china",
    "value_added_deficit",
    "us_goods_balance_by_partner_2018",
  ],
  facts,
  labels,
  select: (tables, values): TwoLedgersRows => {
    const number = (row: Row, column: string) => row[column] as number;
    const fact = (id: (typeof facts)[number]) => values[id]!;
    const reported = tables["china_customs_surplus_with_us"]!.filter(
      (row) => row["series"] === "un_comtrade_china_reported",
    );
    const counted = tables["us_goods_trade_china_annual"]!.filter((row) => Number(row["year"]) <= 2016);
    const byYear = (rows: readonly Row[], amount: (row: Row) => number) =>
      Object.fromEntries(rows.map((row) => [String(row["year"]), amount(row)]));
    const service = (year: string) => number(rowWhere(tables, "us_services_trade_china", { year }), "surplus_usd_bn");
    return {
      china: {
        ...byYear(
          reported.filter((row) => Number(row["year"]) < pairYears[3]),
          (row) => number(row, "surplus_usd_bn"),
        ),
        2017: fact("china-surplus-2017"),
        2018: fact("china-surplus-2018"),
      },
      us: {
        ...byYear(counted, (row) => Number((-number(row, "balance_usd_mn") / 1000).toFixed(6))),
        2017: fact("us-deficit-2017"),
      },
      later: { elevenMonths: fact("us-deficit-2018-jan-nov"), wholeYear: fact("us-deficit-2018") },
      services: [service("2016"), service("2017"), service("2018")],
      valueAdded: tables["value_added_deficit"]!.map((row) => number(row, "reduction_pct")),
      partners: tables["us_goods_balance_by_partner_2018"]!.slice(0, 6).map((row) =>
        number(row, "share_of_net_total_deficit_pct"),
      ),
    };
  },
  chart,
  stillHeight: 340,
  guess: {
    years: [1990, 2001, 2017],
    ceiling: 600,
    fact: "us-deficit-2017",
    values: ({ us }) => us,
    chart: guess,
    placeAt,
  },
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
  links: {
    "china-surplus-2018": ["number", "number-unit"],
    "china-surplus-2017": ["china-2017", "china-amount-2017"],
    "us-deficit-2017": ["us-2017", "us-amount-2017", "long-last"],
    "us-deficit-2018-jan-nov": ["us-later", "jan-nov"],
    "gap-2014": ["gap-2014", "gap-amount-2014"],
    "gap-2016": ["gap-2016", "gap-amount-2016"],
    "gap-2017": ["gap-2017", "gap-amount-2017"],
    "services-2016-us": ["services-0", "services-amount-0"],
    "services-2017-china": ["services-1", "services-amount-1"],
    "services-2018-us": ["services-2", "services-amount-2"],
    "va-quarter": ["va-dot-0", "va-1"],
    "va-third": ["va-dot-1", "va-2"],
    "va-half": ["va-dot-2", "va-3"],
    "share-china-deficit": ["partner-0", "partner-name-0", "share-0"],
    "share-mexico-deficit": ["partner-1", "partner-name-1", "share-1"],
    "us-deficit-1985": ["long-first-line", "long-first"],
    "us-deficit-2018": ["us-later", "us-later-tint", "long-later"],
  },
  rowMarks: {
    china_customs_surplus_with_us: ({ year, series }, links) => [
      ...(series === "customs_headline" || compared(year)
        ? [`china-${String(year)}`, `china-amount-${String(year)}`]
        : []),
      ...(series === "customs_headline" && year === 2018 ? linkedMarks(links, "china-surplus-2018") : []),
    ],
    us_goods_trade_china_annual: ({ year }, links) => [
      ...(compared(year) ? [`us-${String(year)}`, `us-amount-${String(year)}`] : []),
      ...(Number(year) === 1985 ? linkedMarks(links, "us-deficit-1985") : []),
    ],
    us_services_trade_china: marksBy("year", {
      2016: ["services-2016-us"],
      2017: ["services-2017-china"],
      2018: ["services-2018-us"],
    }),
    value_added_deficit: marksBy("estimate_id", {
      oecd_2013_01: ["va-quarter"],
      oecd_2013_05: ["va-third"],
      oxford_2017: ["va-half"],
    }),
    us_goods_balance_by_partner_2018: ({ rank }) => {
      const i = Number(rank) - 1;
      return [`partner-${i}`, `partner-name-${i}`, `share-${i}`];
    },
  },
});
