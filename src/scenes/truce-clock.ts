import { truceClock as chart } from "../charts/truce-clock.ts";
import {
  truceLabels,
  type NamedDays,
  type TruceLabel,
  type TruceRows,
  type TruceState,
} from "../charts/truce-clock/model.ts";
import { daysBetween } from "../charts/parts/day.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { defineScene, type Keyframe, type Row } from "../scene/scene.ts";

const open: TruceState = {
  day: 0,
  ahead: 0,
  noteTruce: 0,
  noteDeputies: 0,
  noteWashington: 0,
  noteWords: 0,
  noteToday: 0,
};

const keyframes: readonly Keyframe<TruceState>[] = [
  { id: "truce", state: { ...open, noteTruce: 1 } },
  { id: "deputies", state: { ...open, day: 39, noteDeputies: 1 } },
  { id: "washington", state: { ...open, day: 61, noteWashington: 1 } },
  { id: "words", state: { ...open, day: 68, noteWords: 1 } },
  { id: "today", state: { ...open, day: 69, ahead: 1, noteToday: 1 } },
];

const actors = ["us", "china", "both"] as const;

/** A row's first and last day, counted from the dinner. */
function namedDays(row: Row, dinner: string, today: string): NamedDays {
  const who = actors.find((actor) => actor === row["who"]);
  if (!who) throw new Error(`“who” must be ${actors.join(", ")}, not “${row["who"]}”`);
  const first = String(row["first_day"]);
  return {
    first: daysBetween(dinner, first),
    last: daysBetween(dinner, String(row["last_day"] ?? first)),
    who,
    ahead: first > today,
  };
}

/** The light of the truce’s 90 days goes out evenly, day by day, until 21 are left. */
export const truceClock = defineScene<TruceRows, TruceLabel, TruceState>({
  id: "truce-clock",
  datasets: ["talks_timeline"],
  facts: ["truce-days", "days-left"],
  labels: truceLabels,
  select: (tables, values) => {
    const rows = tables["talks_timeline"]!;
    const find = (name: string) => rowWhere(tables, "talks_timeline", { name });
    const dinner = String(find("dinner")["first_day"]);
    const today = String(find("announcement")["first_day"]);
    return {
      dinner,
      days: values["truce-days"]!,
      rise: daysBetween(dinner, String(find("rise")["first_day"])),
      today: daysBetween(dinner, today),
      named: Object.fromEntries(rows.map((row) => [String(row["name"]), namedDays(row, dinner, today)])),
    };
  },
  chart,
  stillHeight: 300,
  ease: "linear",
  keyframes,
  links: {
    "truce-days": ["lit", "number", "left"],
    "days-left": ["lit", "number", "left"],
  },
});
