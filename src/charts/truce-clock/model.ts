/** Days on which somebody acted, or will, counted from the day of the dinner; both ends inclusive. */
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
  /** Number of days in the truce, one square each. */
  readonly days: number;
  /** The day of the legal rise and the story's day, both counted from the dinner. */
  readonly rise: number;
  readonly today: number;
  /** By name of the dataset's row. */
  readonly named: Readonly<Record<string, NamedDays>>;
}

export const truceLabels = [
  "left",
  "date",
  "weekdays",
  "december",
  "january",
  "february",
  "march",
  "dec",
  "jan",
  "feb",
  "legal",
  "dinner-when",
  "dinner",
  "car-duties-when",
  "car-duties",
  "notice-when",
  "notice",
  "deputies-when",
  "deputies",
  "huawei-when",
  "huawei",
  "washington-when",
  "washington",
  "sotu-when",
  "sotu",
  "mnuchin-when",
  "mnuchin",
  "cui",
  "no-xi-when",
  "no-xi",
  "today-when",
  "today",
  "next-when",
  "next",
  "rise-when",
  "rise",
] as const;
export type TruceLabel = (typeof truceLabels)[number];

/** `day` is counted from the dinner; all others go from 0, hidden, to 1. */
export interface TruceState {
  readonly day: number;
  /** Markers of the days announced for the next talks. */
  readonly ahead: number;
  // The note of a step, where there is no room for all of them.
  readonly noteTruce: number;
  readonly noteDeputies: number;
  readonly noteWashington: number;
  readonly noteWords: number;
  readonly noteToday: number;
}
