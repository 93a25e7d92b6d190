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
  "last-1",
  "last-2",
  "legal",
  "legal-1",
  "legal-2",
  "deputies-1",
  "deputies-2",
  "washington-1",
  "washington-2",
  "washington-3",
  "sotu-days",
  "sotu",
  "mnuchin-days",
  "mnuchin",
  "no-xi-days",
  "no-xi",
  "today-1",
  "today-2",
  "ahead-1",
  "ahead-2",
  "ahead-3",
] as const;
export type TruceLabel = (typeof truceLabels)[number];

/** `day` is counted from the dinner; all others go from 0, hidden, to 1. */
export interface TruceState {
  readonly day: number;
  /** The square of the legal rise, after the last day. */
  readonly legal: number;
  /** Its short name, shown when its note is not. */
  readonly nameLegal: number;
  /** Highlight of the days left. */
  readonly lit: number;
  /** Markers of the days announced for the next talks. */
  readonly ahead: number;
  readonly noteLast: number;
  readonly noteLegal: number;
  readonly noteDeputies: number;
  readonly noteWashington: number;
  readonly noteWords: number;
  readonly noteToday: number;
  readonly noteAhead: number;
}
