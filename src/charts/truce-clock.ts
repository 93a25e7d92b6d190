import { text } from "../marks/mark.ts";
import { numeral } from "../language/numeral.ts";
import type { Chart } from "../scene/scene.ts";
import { dayAfter } from "./parts/day.ts";
import { truceDays } from "./truce-clock/days.ts";
import { truceLayout } from "./truce-clock/layout.ts";
import { truceNotes } from "./truce-clock/notes.ts";

/** Days on which somebody acted, or will, counted from the day of the dinner; both ends included. */
export interface NamedDays {
  readonly first: number;
  readonly last: number;
  readonly who: "us" | "china" | "both";
  /** Announced by the story's day, but after it. */
  readonly ahead: boolean;
}

export interface TruceRows {
  /** The day of the dinner, YYYY-MM-DD: the day before the first square. */
  readonly dinner: string;
  /** How many days the truce has, one square each. */
  readonly days: number;
  /** The day of the legal rise and the story's day, both counted from the dinner. */
  readonly rise: number;
  readonly today: number;
  /** By the name of the dataset's row. */
  readonly named: Readonly<Record<string, NamedDays>>;
}

export type TruceLabel =
  | "left"
  | "date"
  | "weekdays"
  | "december"
  | "january"
  | "february"
  | "march"
  | "dec"
  | "jan"
  | "feb"
  | "last-1"
  | "last-2"
  | "legal"
  | "legal-1"
  | "legal-2"
  | "deputies-1"
  | "deputies-2"
  | "washington-1"
  | "washington-2"
  | "washington-3"
  | "sotu-days"
  | "sotu"
  | "mnuchin-days"
  | "mnuchin"
  | "no-xi-days"
  | "no-xi"
  | "today-1"
  | "today-2"
  | "ahead-1"
  | "ahead-2"
  | "ahead-3";

/** `day` is counted from the dinner, 0; all others go from 0, not to be seen, to 1. */
export interface TruceState {
  readonly day: number;
  /** The square of the legal rise, after the last day. */
  readonly legal: number;
  /** Its short name, where its note is not shown. */
  readonly nameLegal: number;
  /** The days that are left are lit. */
  readonly lit: number;
  /** The days announced for the next talks are marked. */
  readonly ahead: number;
  readonly noteLast: number;
  readonly noteLegal: number;
  readonly noteDeputies: number;
  readonly noteWashington: number;
  readonly noteWords: number;
  readonly noteToday: number;
  readonly noteAhead: number;
}

/** A calendar of the truce, one square a day, that fills as days go by; beside it the number of days left. */
export const truceClock: Chart<TruceRows, TruceLabel, TruceState> =
  ({ rows, words, language }, size) =>
  (state) => {
    const layout = truceLayout(rows, words, size);
    const { grid, type, number } = layout;
    const past = Math.floor(state.day + 1e-6);
    const { date, month } = dayAfter(rows.dinner, past);
    const monthName = [words.january, words.february, words.march][month - 1] ?? words.december;
    return [
      ...truceDays(rows, state, grid, layout.legal, type, language),
      ...layout.months.map(({ name, y }, i) =>
        text(`month-${i}`, grid.left - 8, y, name, { size: type, weight: 600, anchor: "end" }),
      ),
      ...layout.weekdays.map(({ name, x }, i) =>
        text(`weekday-${i}`, x, layout.weekdayLine, name, { size: 13, class: "muted", anchor: "middle" }),
      ),
      text("number", number.x, number.y, numeral(rows.days - past, language), { class: "big", size: number.size }),
      text("left", number.wordsX, number.leftY, words.left, { size: number.leftSize, weight: 700 }),
      text(
        "date",
        number.wordsX,
        number.dateY,
        words.date.replace("%d", numeral(date, language)).replace("%m", monthName),
        { size: type, class: "muted" },
      ),
      ...truceNotes(rows, words, state, layout),
    ];
  };
