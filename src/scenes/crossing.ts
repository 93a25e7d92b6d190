import { crossing as chart } from "../charts/crossing.ts";
import { labels, type CrossingLabel, type CrossingRows, type CrossingState } from "../charts/crossing/model.ts";
import { dayNumber } from "../charts/parts/day.ts";
import { defineScene } from "../scene/scene.ts";

/** Both countries' counts of their balance in goods, from 2013 to 2025, and why they changed places. */
export const crossing = defineScene<CrossingRows, CrossingLabel, CrossingState>({
  id: "crossing",
  datasets: ["ledger_gap_current_vintages"],
  facts: [],
  labels,
  select: (tables): CrossingRows => ({
    ledgers: tables["ledger_gap_current_vintages"]!.map((row) => ({
      year: Number(row["year"]),
      day: dayNumber(`${String(row["year"])}-01-01`),
      us: Number(row["us_deficit_current_vintage_usd_bn"]),
      cn: Number(row["china_reported_surplus_usd_bn"]),
    })),
    tariffs: dayNumber("2018-07-06"),
  }),
  chart,
  stillHeight: 340,
  keyframes: [
    { id: "ledgers-cross", state: { near: 0 } },
    { id: "why", state: { near: 1 } },
  ],
  links: {
    "fed-gap": ["apart-line", "apart-0"],
  },
  rowMarks: {
    ledger_gap_current_vintages: ({ year }) => [`ledger-us-${String(year)}`, `ledger-cn-${String(year)}`],
  },
});
