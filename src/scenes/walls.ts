import { daysBetween } from "../charts/parts/day.ts";
import { eventDay, tariffSteps } from "../charts/parts/tariff-rows.ts";
import { walls as chart } from "../charts/walls.ts";
import { epoch, labels, type WallsLabel, type WallsRows, type WallsState } from "../charts/walls/model.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene, type Keyframe } from "../scene/scene.ts";

/** The story's day, the last one in this picture. */
const storyDay = "2019-02-08";
const until = (date: string): number => daysBetween(epoch, date);

const bare: WallsState = {
  until: 0,
  top: 20,
  walls: 1,
  apart: 0,
  names: 0,
  starts: 1,
  dip: 0,
  lists: 0,
  list3: 0,
  cuts: 0,
  others: 0,
  endBefore: 0,
  endSummer: 0,
  endSeptember: 0,
  endDay: 0,
};
const today: WallsState = { ...bare, until: until(storyDay), endDay: 1 };

const keyframes: readonly Keyframe<WallsState>[] = [
  { id: "before", state: { ...bare, until: until("2018-03-22"), names: 1, starts: 0, endBefore: 1 } },
  { id: "summer", state: { ...bare, until: until("2018-09-23"), dip: 1, lists: 1, endSummer: 1 } },
  { id: "september", state: { ...bare, until: until("2018-10-31"), lists: 1, list3: 1, endSeptember: 1 } },
  { id: "truce", state: { ...today, cuts: 1 } },
  { id: "everyone-else", state: { ...today, walls: 0.35, others: 1 } },
  { id: "at-stake", state: { ...today, top: 25, starts: 0, apart: 1 } },
];

/** Average tariffs from January 2018 to the story's day, and the rate that the truce holds back. */
export const walls = defineScene<WallsRows, WallsLabel, WallsState>({
  id: "walls",
  datasets: ["average_tariffs_piie"],
  facts: ["rate-us-list-3", "rate-threatened"],
  labels,
  select: (tables, values): WallsRows => {
    const rows = tables["average_tariffs_piie"]!.filter((row) => String(row["date"]) <= storyDay);
    const steps = (column: string) => tariffSteps(rows, column, epoch);
    const day = (event: string) => eventDay(rows, event, epoch);
    return {
      us: steps("us_tariff_on_china_pct"),
      cn: steps("china_tariff_on_us_pct"),
      usOthers: steps("us_tariff_on_rest_of_world_pct"),
      cnOthers: steps("china_tariff_on_rest_of_world_pct"),
      days: {
        dip: day("China cuts consumer-goods"),
        list1: day("List 1"),
        list2: day("List 2"),
        list3: day("List 3"),
        november: day("China cuts industrial duties"),
        cars: day("China suspends extra auto duties"),
      },
      listNow: values["rate-us-list-3"]!,
      listDue: values["rate-threatened"]!,
    };
  },
  chart,
  stillHeight: 360,
  keyframes,
  links: {
    "us-tariff-start": ["us-line", "us-start-value", "us-name"],
    "china-tariff-start": ["china-line", "china-start-value", "china-name"],
    "tariff-ratio-start": ["us-line", "china-line"],
    "us-tariff-summer": ["us-line", "us-summer-value", "us-name"],
    "china-tariff-summer": ["china-line", "china-summer-value", "china-name"],
    "us-tariff-day": ["us-line", "us-september-value", "us-name"],
    "china-tariff-peak": ["china-line", "china-september-value", "china-name"],
    "china-tariff-november": ["china-line", "november", "november-why"],
    "china-tariff-day": ["china-line", "china-day-value", "china-name"],
    "china-tariff-others-start": ["china-others-line", "start-china"],
    "china-tariff-others-day": ["china-others-line", "china-others-value", "china-others-name"],
    "us-tariff-others-start": ["us-others-line", "start-us-others"],
    "us-tariff-others-day": ["us-others-line", "us-others-value", "us-others-name"],
    "rate-us-list-3": ["stake-now-bar", "stake-now", "stake-now-when"],
    "rate-threatened": ["stake-due-bar", "stake-due", "stake-due-when"],
  },
  rowMarks: {
    average_tariffs_piie: marksBy("date", {
      "2018-01-01": ["us-tariff-start", "china-tariff-start"],
      "2018-08-23": ["us-tariff-summer", "china-tariff-summer"],
      "2018-09-24": ["china-tariff-peak"],
      "2018-11-01": ["china-tariff-november"],
      "2019-02-07": ["us-tariff-day", "china-tariff-day", "us-tariff-others-day", "china-tariff-others-day"],
    }),
  },
});
