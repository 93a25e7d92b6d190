import type { Mark, Size } from "../marks/mark.ts";
import type { Drawn, Place } from "./stroke.ts";

/** What the picture of a guess is drawn from, as plain JSON. */
export interface GuessInput {
  /** The record by year; its first year is the picture's first. */
  readonly values: Readonly<Record<string, number>>;
  /** The last year that the reader is shown before drawing. */
  readonly since: number;
  /** The top of the scale. */
  readonly ceiling: number;
  /** In which the picture writes its years and amounts. */
  readonly language: string;
  readonly words: {
    /** Beside the last year that is shown, beside the record's end, and where the reader may begin. */
    readonly known: string;
    readonly end: string;
    readonly here: string;
  };
}

/** How far a guess has come. What a reader drew is a history, so it is no scene's state. */
export interface GuessState {
  readonly drawn: Drawn;
  /** How much of the record is shown after the last known year, from 0 to 1. */
  readonly shown: number;
  /** The year at the reader's hand, and what is written there; undefined where the hand is away. */
  readonly hand?: { readonly year: number; readonly words: string };
  /** Beside the end of the reader's line, once the record is asked for. */
  readonly yours: string;
}

/** Lays a guess out for its input and size, once, and then draws any state of it. Both are pure, and every state of one size has the same keys. */
export type GuessChart = (input: GuessInput, size: Size) => (state: GuessState) => readonly Mark[];

/** The record of a guess's years alone, by year. */
export function recordOf<Rows>(
  { years: [first, , last], values }: Pick<Guess<Rows>, "years" | "values">,
  rows: Rows,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(values(rows)).filter(([year]) => Number(year) >= first && Number(year) <= last),
  );
}

/** A row of years that a reader may draw before seeing it. A scene offers it, and a chapter places it: `<Guess scene="…" />`. */
export interface Guess<Rows> {
  /** The picture's first year, the last one shown before the reader draws, and the record's last. */
  readonly years: readonly [first: number, since: number, last: number];
  /** The top of the scale: far enough over the record to tell nothing of it. */
  readonly ceiling: number;
  /** The fact that is the last year's value, as it is printed. */
  readonly fact: string;
  /** The value of each year, by year; other years may be among them. */
  readonly values: (rows: Rows) => Readonly<Record<string, number>>;
  readonly chart: GuessChart;
  /** Which year and value a point of the drawing area stands for, in pixels from its left and top. */
  readonly placeAt: (input: GuessInput, size: Size, x: number, y: number) => Place;
}
