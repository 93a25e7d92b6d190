import type { Row } from "../scene/scene.ts";
import { scenes } from "../scenes/index.ts";

/** The keys of the marks that stand for one row of a dataset; none where no mark is that row's own. */
type MarksOf = (row: Row) => readonly string[];

/** The marks that a scene ties to facts. */
const tied = (scene: string, ...facts: readonly string[]): readonly string[] =>
  facts.flatMap((fact) => {
    const marks = scenes[scene]?.links[fact];
    if (!marks) throw new Error(`scene “${scene}” ties no marks to “${fact}”`);
    return marks;
  });

/** Rows by the words of their first column, each with the facts that print its values. */
const byFirst =
  (scene: string, column: string, facts: Readonly<Record<string, readonly string[]>>): MarksOf =>
  (row) =>
    tied(scene, ...(facts[String(row[column])] ?? []));

const range = (from: number, to: number) => (year: unknown) => Number(year) >= from && Number(year) <= to;
const compared = range(2014, 2016);

/**
 * By scene and dataset, which marks stand for which row. Left out are rows that no mark stands for alone: days of `truce-clock` and most years
 * of a long view or a line, which are drawn as one shape; rows of an edition that the picture does not show; and `credit` and
 * `five-hundred`, which draw single numbers and have no rows.
 */
export const rowMarks: Readonly<Record<string, Readonly<Record<string, MarksOf>>>> = {
  volleys: {
    tariff_actions: byFirst("volleys", "action_id", {
      us301_list1: ["us-list-1"],
      us301_list2: ["us-list-2"],
      us301_list3: ["us-list-3"],
      us_threat_267: ["us-threat"],
      cn_list1: ["china-list-1"],
      cn_list2: ["china-list-2"],
      cn_list3: ["china-list-3"],
      cn_auto_suspension: ["auto-items-suspended"],
    }),
    us_goods_trade_china_annual: byFirst("volleys", "year", { 2017: ["us-buys-2017"] }),
    china_customs_surplus_with_us: (row) =>
      row["imports_from_us_usd_bn"] === null ? [] : byFirst("volleys", "year", { 2017: ["china-buys-2017"] })(row),
  },
  walls: {
    average_tariffs_piie: byFirst("walls", "date", {
      "2018-01-01": ["us-tariff-start", "china-tariff-start"],
      "2018-08-23": ["us-tariff-summer", "china-tariff-summer"],
      "2018-09-24": ["china-tariff-peak"],
      "2018-11-01": ["china-tariff-november"],
      "2019-02-07": ["us-tariff-day", "china-tariff-day", "us-tariff-others-day", "china-tariff-others-day"],
    }),
  },
  "two-ledgers": {
    china_customs_surplus_with_us: ({ year, series }) => {
      if (series === "customs_headline")
        return [
          `china-${String(year)}`,
          `china-amount-${String(year)}`,
          ...(year === 2018 ? tied("two-ledgers", "china-surplus-2018") : []),
        ];
      return compared(year) ? [`china-${String(year)}`, `china-amount-${String(year)}`] : [];
    },
    us_goods_trade_china_annual: ({ year }) =>
      compared(year)
        ? [`us-${String(year)}`, `us-amount-${String(year)}`]
        : Number(year) === 1985
          ? tied("two-ledgers", "us-deficit-1985")
          : [],
    us_services_trade_china: byFirst("two-ledgers", "year", {
      2016: ["services-2016-us"],
      2017: ["services-2017-china"],
      2018: ["services-2018-us"],
    }),
    value_added_deficit: byFirst("two-ledgers", "estimate_id", {
      oecd_2013_01: ["va-quarter"],
      oecd_2013_05: ["va-third"],
      oxford_2017: ["va-half"],
    }),
    us_goods_balance_by_partner_2018: ({ rank }) => [
      `partner-${Number(rank) - 1}`,
      `partner-name-${Number(rank) - 1}`,
      `share-${Number(rank) - 1}`,
    ],
  },
  foundations: {
    us_manufacturing_employment_annual: byFirst("foundations", "year", {
      1979: ["jobs-1979"],
      2000: ["jobs-2000"],
      2010: ["jobs-2010"],
      2018: ["jobs-2018"],
    }),
    china_shock_estimates: byFirst("foundations", "estimate_id", {
      aadhp_direct_share: ["china-share-direct"],
      aadhp_total: ["china-jobs-high"],
      adh_quarter: ["china-share-adh"],
      epi_34: ["china-jobs-epi"],
      jaravel_sager_household: ["household-gain"],
    }),
    fdi_us_china: (row) =>
      (
        [
          ["china", "chinese_fdi_in_us_usd_bn"],
          ["us", "us_fdi_in_china_usd_bn"],
        ] as const
      )
        .filter(([, column]) => row[column] !== null)
        .flatMap(([who]) => [`${who}-${String(row["year"])}`, `${who}-amount-${String(row["year"])}`]),
  },
  asks: {
    asks: ({ rung, side }) => [
      `${String(rung)}-${String(side)}`,
      `${String(rung)}-${String(side)}-0`,
      `${String(rung)}-${String(side)}-1`,
      `${String(rung)}-${String(side)}-2`,
    ],
  },
  aftermath: {
    average_tariffs_piie: byFirst("aftermath", "date", {
      "2019-06-01": ["us-tariff-2019-june", "china-tariff-2019-june"],
      "2025-04-10": ["us-tariff-2025-peak"],
      "2025-04-12": ["china-tariff-2025-peak"],
    }),
    ledger_gap_current_vintages: ({ year }) => [`ledger-us-${String(year)}`, `ledger-cn-${String(year)}`],
  },
};
