import { dayNumber } from "../charts/parts/day.ts";
import { eventDay, tariffSteps } from "../charts/parts/tariff-rows.ts";
import { walls as chart } from "../charts/walls.ts";
import { labels, type WallsLabel, type WallsRows, type WallsState } from "../charts/walls/model.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene, type Keyframe } from "../scene/scene.ts";

/** The story's day, the last one in this picture. */
const storyDay = "2019-02-08";

/** The walls as they stand on the story's day. */
const today: WallsState = { until: dayNumber(storyDay), split: 0, stake: 0 };

const keyframes: readonly Keyframe<WallsState>[] = [
  { id: "before", state: { ...today, until: dayNumber("2018-02-06") } },
  { id: "everyone-else", state: { ...today, split: 1 } },
  { id: "at-stake", state: { ...today, split: 1, stake: 1 } },
];

/** Average tariffs from January 2018 to the story's day, and the tax that the truce holds back. */
export const walls = defineScene<WallsRows, WallsLabel, WallsState>({
  id: "walls",
  datasets: ["average_tariffs_piie"],
  facts: ["us-list-3", "rate-us-list-3", "rate-threatened"],
  labels,
  select: (tables, values): WallsRows => {
    const rows = tables["average_tariffs_piie"]!.filter((row) => String(row["date"]) <= storyDay);
    const steps = (column: string) => tariffSteps(rows, column);
    return {
      us: { rival: steps("us_tariff_on_china_pct"), others: steps("us_tariff_on_rest_of_world_pct") },
      china: { rival: steps("china_tariff_on_us_pct"), others: steps("china_tariff_on_rest_of_world_pct") },
      days: { list2: eventDay(rows, "List 2"), list3: eventDay(rows, "List 3") },
      goods: values["us-list-3"]!,
      rates: [values["rate-us-list-3"]!, values["rate-threatened"]!],
    };
  },
  chart,
  stillHeight: 300,
  keyframes,
  links: {
    "us-tariff-start": ["us-line", "us-rate", "us-name"],
    "china-tariff-start": ["china-line", "china-rate", "china-name"],
    "china-tariff-day": ["china-line", "china-rate", "china-name"],
    "china-tariff-others-day": ["china-others-line", "china-others", "china-others-name"],
    "stake-now": ["stake-now-tax", "stake-now", "stake-now-squares-0"],
    "stake-then": ["stake-then-tax", "stake-then-frame", "stake-then", "stake-then-squares-0"],
  },
  rowMarks: {
    average_tariffs_piie: marksBy("date", {
      "2018-01-01": ["us-tariff-start", "china-tariff-start"],
      "2019-02-07": ["china-tariff-day", "china-tariff-others-day"],
    }),
  },
});
