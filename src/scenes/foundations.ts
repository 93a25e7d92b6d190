import { foundations as chart } from "../charts/foundations.ts";
import { labels, namedYears, only, type FoundationsRows } from "../charts/foundations/model.ts";
import { numberIn, rowWhere } from "../charts/parts/row-where.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene } from "../scene/scene.ts";

/** Factory jobs year by year, China's part in their loss, a gain for buyers, and direct investment. */
export const foundations = defineScene({
  id: "foundations",
  datasets: ["us_manufacturing_employment_annual", "china_shock_estimates", "fdi_us_china"],
  facts: ["fdi-us-2016"],
  labels,
  select: (tables, values): FoundationsRows => {
    const estimate = (id: string, column: string) =>
      numberIn(rowWhere(tables, "china_shock_estimates", { estimate_id: id }), column);
    const flows = (column: string) =>
      Object.fromEntries(
        tables["fdi_us_china"]!.filter((row) => row[column] !== null).map((row) => [
          String(row["year"]),
          numberIn(row, column),
        ]),
      );
    return {
      jobs: tables["us_manufacturing_employment_annual"]!.map((row) => ({
        year: Number(row["year"]),
        millions: numberIn(row, "manufacturing_jobs_thousands") / 1000,
      })),
      tenth: estimate("aadhp_direct_share", "share_of_factory_job_fall_pct"),
      quarter: estimate("adh_quarter", "share_of_factory_job_fall_pct"),
      household: estimate("jaravel_sager_household", "household_gain_usd"),
      chinese: flows("chinese_fdi_in_us_usd_bn"),
      american: { ...flows("us_fdi_in_china_usd_bn"), 2016: values["fdi-us-2016"]! },
    };
  },
  chart,
  stillHeight: 320,
  keyframes: [
    { id: "jobs-2000", state: only("jobs", 2000) },
    { id: "jobs-2018", state: only("jobs") },
    { id: "how-much-is-china", state: only("share") },
    { id: "bargain", state: only("bargain") },
    { id: "investment", state: only("investment") },
  ],
  links: {
    ...Object.fromEntries(namedYears.map((year) => [`jobs-${year}`, [`jobs-dot-${year}`, `jobs-${year}`]])),
    "china-share-direct": ["lost-tenth", "tenth"],
    "china-share-adh": ["lost-quarter", "quarter"],
    "household-gain": ["gain-squares", "gain"],
    "fdi-cn-2016": ["china-2016", "china-amount-2016"],
    "fdi-cn-2018": ["china-2018", "china-amount-2018"],
  },
  rowMarks: {
    us_manufacturing_employment_annual: marksBy(
      "year",
      Object.fromEntries(namedYears.map((year) => [year, [`jobs-${year}`]])),
    ),
    china_shock_estimates: marksBy("estimate_id", {
      aadhp_direct_share: ["china-share-direct"],
      adh_quarter: ["china-share-adh"],
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
});
