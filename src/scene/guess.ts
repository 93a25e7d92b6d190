import type { Mark, Size } from "../marks/mark.ts";
import type { Drawn, Place } from "./stroke.ts";

/** The input of a guess's chart, as plain JSON. */
export interface GuessInput {
  /** The record by year; its first year is where the x scale starts. */
  readonly values: Readonly<Record<string, number>>;
  /** The last year shown before the reader draws. */
  readonly since: number;
  /** The top of the y scale. */
  readonly ceiling: number;
  /** By what power of ten the unit of values and ceiling multiplies, where the language names such powers itself. */
  readonly power?: number | undefined;
  /** The language of years and amounts in the picture. */
  readonly language: string;
  readonly words: {
    /** Labels beside the last year shown, beside the record's end, and where the reader may start drawing. */
    readonly known: string;
    readonly end: string;
    readonly here: string;
    /** What happened, by year: up to the last year shown before drawing from the start, later ones with the record. */
    readonly events: Readonly<Record<string, string>>;
  };
}

/** How far a guess has come. It holds what the reader drew, which is history, so it is not a scene's state. */
export interface GuessState {
  readonly drawn: Drawn;
  /** How much of the record is shown after the last known year, from 0 to 1. */
  readonly shown: number;
  /** The year under the reader's hand and its label; undefined while the hand is away. */
  readonly hand?: { readonly year: number; readonly words: string };
  /** The label at the end of the reader's line, shown with the record. */
  readonly yours: string;
}

/**
 * Lays a guess out once for its input and size, then draws any state of it. Pure; all states of one size have the same
 * keys.
 */
export type GuessChart = (input: GuessInput, size: Size) => (state: GuessState) => readonly Mark[];

/** The record limited to the guess's years, by year. */
export function recordOf<Rows>(
  { years: [first, , last], values }: Pick<Guess<Rows>, "years" | "values">,
  rows: Rows,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(values(rows)).filter(([year]) => Number(year) >= first && Number(year) <= last),
  );
}

/** Years of a series that a reader may draw before seeing them, placed in a chapter by `<Guess scene="…" />`. */
export interface Guess<Rows> {
  /** The picture's first year, the last one shown before the reader draws, and the record's last. */
  readonly years: readonly [first: number, since: number, last: number];
  /** The top of the y scale: far enough above the record not to give it away. */
  readonly ceiling: number;
  /** The id of the fact that is the last year's value. */
  readonly fact: string;
  /** The values by year; may include years outside the guess. */
  readonly values: (rows: Rows) => Readonly<Record<string, number>>;
  readonly chart: GuessChart;
  /** The year and value at a point of the drawing area, in pixels from its top left. */
  readonly placeAt: (input: GuessInput, size: Size, x: number, y: number) => Place;
}
