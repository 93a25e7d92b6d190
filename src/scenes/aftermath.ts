import { aftermath as chart } from "../charts/aftermath.ts";
import { labels, type AftermathLabel, type AftermathRows, type AftermathState } from "../charts/aftermath/model.ts";
import { dayNumber } from "../charts/parts/day.ts";
import { eventDay, tariffSteps } from "../charts/parts/tariff-rows.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene } from "../scene/scene.ts";

/** The day on which the rise was due. */
const due = "2019-03-02";

/** Average tariffs to August 2025, and what Phase One brought: all of it after the story's day. */
export const aftermath = defineScene<AftermathRows, AftermathLabel, AftermathState>({
  id: "aftermath",
  datasets: ["average_tariffs_piie"],
  facts: ["days-rise-late", "phase-one-promised", "phase-one-extra", "phase-one-goods"],
  labels,
  select: (tables, values): AftermathRows => {
    const rows = tables["average_tariffs_piie"]!;
    const event = (label: string) => eventDay(rows, label);
    const squares = (id: string) => Math.round(values[id]!);
    return {
      us: tariffSteps(rows, "us_tariff_on_china_pct"),
      cn: tariffSteps(rows, "china_tariff_on_us_pct"),
      days: {
        story: dayNumber("2019-02-08"),
        february: event("US +10 (fentanyl"),
        march: event("US +10 again"),
        peak: event("US to +125"),
      },
      late: [dayNumber(due), dayNumber(due) + values["days-rise-late"]!],
      purchases: {
        promised: squares("phase-one-promised"),
        extra: squares("phase-one-extra"),
        bought: squares("phase-one-goods"),
      },
    };
  },
  chart,
  stillHeight: 340,
  keyframes: [
    { id: "delay-and-rise", state: { view: 0 } },
    { id: "phase-one", state: { view: 1 } },
    { id: "spring-2025", state: { view: 2 } },
    { id: "geneva", state: { view: 3 } },
  ],
  links: {
    "days-rise-late": ["late-line", "late"],
    "phase-one-promised": ["bought-squares", "promised-squares", "promised", "promised-name"],
    "phase-one-goods": ["bought-squares", "bought", "bought-name"],
    "us-tariff-2025-peak": ["tariff-us", "peak-us", "peak-day"],
    "china-tariff-2025-peak": ["tariff-cn", "china-spring-value", "china-name"],
    "us-tariff-2025-end": ["tariff-us", "us-end-value", "us-name"],
    "us-tariff-day": ["story-us", "story-line"],
  },
  rowMarks: {
    average_tariffs_piie: marksBy("date", {
      "2019-02-07": ["us-tariff-day"],
      "2025-04-10": ["us-tariff-2025-peak"],
      "2025-04-12": ["china-tariff-2025-peak"],
      "2025-08-27": ["us-tariff-2025-end"],
    }),
  },
});
