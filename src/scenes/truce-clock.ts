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
  legal: 0,
  nameLegal: 0,
  lit: 0,
  ahead: 0,
  noteLast: 0,
  noteLegal: 0,
  noteDeputies: 0,
  noteWashington: 0,
  noteWords: 0,
  noteToday: 0,
  noteAhead: 0,
};

const keyframes: readonly Keyframe<TruceState>[] = [
  { id: "truce", state: { ...open, noteLast: 1 } },
  { id: "legal-date", state: { ...open, day: 18, legal: 1, noteLegal: 1 } },
  { id: "deputies", state: { ...open, day: 39, legal: 1, nameLegal: 1, noteDeputies: 1 } },
  { id: "washington", state: { ...open, day: 61, legal: 1, nameLegal: 1, noteWashington: 1 } },
  { id: "words", state: { ...open, day: 68, legal: 1, nameLegal: 1, noteWords: 1 } },
  { id: "today", state: { ...open, day: 69, legal: 1, nameLegal: 1, lit: 1, noteToday: 1 } },
  { id: "ahead", state: { ...open, day: 69, legal: 1, nameLegal: 1, lit: 1, ahead: 1, noteAhead: 1 } },
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

/** The 90 days of the truce pass evenly until the day on which 21 are left. */
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
      named: Object.fromEntries(
        rows
          .filter((row) => row["name"] !== "dinner")
          .map((row) => [String(row["name"]), namedDays(row, dinner, today)]),
      ),
    };
  },
  chart,
  stillHeight: 300,
  ease: "linear",
  keyframes,
  // Counts of days that the clock has passed or not yet reached are not drawn.
  links: {
    "truce-days": ["days", "number", "left"],
    "days-deputies-end": ["number", "left"],
    "days-washington-end": ["number", "left"],
    "days-sotu": ["words-lead-0"],
    "days-mnuchin": ["words-lead-1"],
    "days-no-xi": ["words-lead-2", "number", "left"],
    "days-left": ["lit", "number", "left"],
    "days-to-rise": ["lit", "legal", "legal-name"],
  },
});
