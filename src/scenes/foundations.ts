import { foundations as chart } from "../charts/foundations.ts";
import { labels, type FoundationsRows, type FoundationsState, type View } from "../charts/foundations/views.ts";
import { defineScene, type Row } from "../motion/scene.ts";

const only = (view: View, until: number): FoundationsState =>
  ({ until, jobs: 0, measures: 0, prices: 0, investment: 0, [view]: 1 });

/** Factory jobs year by year, three measures of China's part in their loss, a gain for buyers, and direct investment. */
export const foundations = defineScene({
  id: "foundations",
  datasets: ["us_manufacturing_employment_annual", "china_shock_estimates", "fdi_us_china"],
  facts: ["fdi-us-2016"],
  labels,
  select: (tables, values): FoundationsRows => {
    const number = (row: Row, column: string) => row[column] as number;
    const estimate = (id: string, column: string) => number(tables["china_shock_estimates"]!.find((row) => row["estimate_id"] === id)!, column);
    const flows = (column: string) => Object.fromEntries(tables["fdi_us_china"]!.filter((row) => row[column] !== null).map((row) => [String(row["year"]), number(row, column)]));
    return {
      jobs: tables["us_manufacturing_employment_annual"]!.map((row) => ({ year: Number(row["year"]), millions: number(row, "manufacturing_jobs_thousands") / 1000 })),
      measures: {
        direct: estimate("aadhp_direct_share", "share_of_factory_job_fall_pct"),
        low: estimate("aadhp_total", "jobs_low_mn"),
        high: estimate("aadhp_total", "jobs_high_mn"),
        quarter: estimate("adh_quarter", "share_of_factory_job_fall_pct"),
        epi: estimate("epi_34", "jobs_low_mn"),
      },
      household: estimate("jaravel_sager_household", "household_gain_usd"),
      chinese: flows("chinese_fdi_in_us_usd_bn"),
      american: { ...flows("us_fdi_in_china_usd_bn"), 2016: values["fdi-us-2016"]! },
    };
  },
  chart,
  stillHeight: 320,
  keyframes: [
    { id: "jobs-1979", state: only("jobs", 1979) },
    { id: "jobs-2000", state: only("jobs", 2000) },
    { id: "jobs-2010", state: only("jobs", 2010) },
    { id: "jobs-2018", state: only("jobs", 2018) },
    { id: "how-much-is-china", state: only("measures", 2018) },
    { id: "cheaper-goods", state: only("prices", 2018) },
    { id: "investment", state: only("investment", 2018) },
  ],
});
