import { aftermath as chart } from "../charts/aftermath.ts";
import {
  epoch,
  labels,
  type AftermathLabel,
  type AftermathRows,
  type AftermathState,
} from "../charts/aftermath/model.ts";
import { daysBetween } from "../charts/parts/day.ts";
import { eventDay, tariffSteps } from "../charts/parts/tariff-rows.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene, type Keyframe } from "../scene/scene.ts";

const day = (date: string): number => daysBetween(epoch, date);

/** The day on which the rise was due. */
const due = "2019-03-02";

/** The whole range of the tariff dataset. */
const whole: AftermathState = {
  from: 0,
  to: day("2025-08-27"),
  until: day("2025-08-27"),
  top: 160,
  ledgers: 0,
  story: 0,
  rise: 0,
  phaseOne: 0,
  spring: 0,
  geneva: 0,
  cross: 0,
  stop: 0,
};
const ledgers: AftermathState = { ...whole, from: day("2012-11-01"), to: day("2025-01-01"), ledgers: 1 };

const keyframes: readonly Keyframe<AftermathState>[] = [
  {
    id: "delay-and-rise",
    state: { ...whole, to: day("2019-08-31"), until: day("2019-08-31"), top: 24, story: 1, rise: 1 },
  },
  {
    id: "phase-one",
    state: { ...whole, to: day("2024-12-31"), until: day("2024-12-31"), top: 24, story: 1, phaseOne: 1 },
  },
  {
    id: "spring-2025",
    state: { ...whole, from: day("2025-01-01"), to: day("2025-05-02"), until: day("2025-05-02"), spring: 1 },
  },
  { id: "geneva", state: { ...whole, story: 1, geneva: 1 } },
  { id: "ledgers-cross", state: { ...ledgers, cross: 1 } },
  { id: "record-stops", state: { ...ledgers, stop: 1 } },
];

/** Average tariffs to August 2025, and both ledgers to 2025: all of it after the story's day. */
export const aftermath = defineScene<AftermathRows, AftermathLabel, AftermathState>({
  id: "aftermath",
  datasets: ["average_tariffs_piie", "ledger_gap_current_vintages"],
  facts: ["days-rise-late"],
  labels,
  select: (tables, values): AftermathRows => {
    const rows = tables["average_tariffs_piie"]!;
    const event = (label: string) => eventDay(rows, label, epoch);
    return {
      us: tariffSteps(rows, "us_tariff_on_china_pct", epoch),
      cn: tariffSteps(rows, "china_tariff_on_us_pct", epoch),
      days: {
        story: day("2019-02-08"),
        rise: event("List 3 to 25%"),
        phaseOne: event("Phase One"),
        february: event("US +10 (fentanyl"),
        march: event("US +10 again"),
        peak: event("US to +125"),
      },
      late: [day(due), day(due) + values["days-rise-late"]!],
      ledgers: tables["ledger_gap_current_vintages"]!.map((row) => ({
        year: Number(row["year"]),
        day: day(`${String(row["year"])}-01-01`),
        us: Number(row["us_deficit_current_vintage_usd_bn"]),
        cn: Number(row["china_reported_surplus_usd_bn"]),
        sure: row["also_source_id"] !== null,
      })),
    };
  },
  chart,
  stillHeight: 360,
  keyframes,
  links: {
    "days-rise-late": ["late-line", "late-1"],
    "us-tariff-2019-june": ["tariff-us", "us-rise-value", "us-name"],
    "china-tariff-2019-june": ["tariff-cn", "china-rise-value", "china-name"],
    "us-tariff-2025-peak": ["tariff-us", "peak-us", "peak-day"],
    "china-tariff-2025-peak": ["tariff-cn", "china-spring-value", "china-name"],
    "us-deficit-2020": ["ledger-us-2020"],
    "china-surplus-2020": ["ledger-cn-2020"],
    "us-deficit-2025": ["ledger-us-2025", "us-2025-value", "us-2025-name"],
    "china-surplus-2025": ["ledger-cn-2025", "china-2025-value", "china-2025-name"],
  },
  rowMarks: {
    average_tariffs_piie: marksBy("date", {
      "2019-06-01": ["us-tariff-2019-june", "china-tariff-2019-june"],
      "2025-04-10": ["us-tariff-2025-peak"],
      "2025-04-12": ["china-tariff-2025-peak"],
    }),
    ledger_gap_current_vintages: ({ year }) => [`ledger-us-${String(year)}`, `ledger-cn-${String(year)}`],
  },
});
