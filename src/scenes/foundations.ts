import { foundations as chart } from "../charts/foundations.ts";
import { labels, namedYears, only, type FoundationsRows } from "../charts/foundations/model.ts";
import { numberIn, rowWhere } from "../charts/parts/row-where.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene } from "../scene/scene.ts";

/** Factory jobs year by year, China's part in their loss, and a gain for buyers. */
export const foundations = defineScene({
  id: "foundations",
  datasets: ["us_manufacturing_employment_annual", "china_shock_estimates"],
  facts: [],
  labels,
  select: (tables): FoundationsRows => {
    const estimate = (id: string, column: string) =>
      numberIn(rowWhere(tables, "china_shock_estimates", { estimate_id: id }), column);
    return {
      jobs: tables["us_manufacturing_employment_annual"]!.map((row) => ({
        year: Number(row["year"]),
        millions: numberIn(row, "manufacturing_jobs_thousands") / 1000,
      })),
      tenth: estimate("aadhp_direct_share", "share_of_factory_job_fall_pct"),
      quarter: estimate("adh_quarter", "share_of_factory_job_fall_pct"),
      household: estimate("jaravel_sager_household", "household_gain_usd"),
    };
  },
  chart,
  stillHeight: 320,
  keyframes: [
    { id: "jobs-2000", state: only("jobs", 2000) },
    { id: "jobs-2018", state: only("jobs") },
    { id: "how-much-is-china", state: only("share") },
    { id: "bargain", state: only("bargain") },
  ],
  links: {
    ...Object.fromEntries(namedYears.map((year) => [`jobs-${year}`, [`jobs-dot-${year}`, `jobs-${year}`]])),
    "china-share-direct": ["lost-tenth", "tenth"],
    "china-share-adh": ["lost-quarter", "quarter"],
    "household-gain": ["gain-squares", "gain"],
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
  },
});
