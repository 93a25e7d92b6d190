import { easeCubicInOut, easeLinear } from "d3";
import type { Mark, Size } from "../marks/mark.ts";
import type { Guess } from "./guess.ts";
import { clamp, mix } from "./mix.ts";

/** Everything that moves in a chart, as numbers. Words, colours and shapes are worked out from them. */
export type State<S> = { readonly [K in keyof S]: number };

/** A picture's words by name, from `content/scenes/<scene>.yaml`, facts already printed in them. */
export type Words<L extends string> = { readonly [K in L]: string };

/** What a chart is given besides the state: its rows, its words, and the language (`en-GB`) in which it writes numbers of its own. */
export interface Given<Rows, L extends string> {
  readonly rows: Rows;
  readonly words: Words<L>;
  readonly language: string;
}

/** Draws rows and words in a state. Pure, and draws the same keys in every state of one size. */
export type Chart<Rows, L extends string, S> = (given: Given<Rows, L>, state: S, size: Size) => readonly Mark[];

export interface Keyframe<S> {
  /** What a chapter calls it: `<Step at="list-3">`. */
  readonly id: string;
  /** Complete: nothing is inherited from the keyframe before. */
  readonly state: S;
}

/** One row of a dataset by column name: a number where the column has a unit, words where it has none, null where the cell is empty. */
export type Row = Readonly<Record<string, number | string | null>>;

/** Datasets by name, the name of their file in `content/data` without the ending. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Facts' values by id: exact numbers, for marks that must equal what the prose prints. */
export type Values = Readonly<Record<string, number>>;

/** Which marks stand for a number: by fact id, the keys of its marks at any size; a key may be drawn at some sizes only. */
export type Ties = Readonly<Record<string, readonly string[]>>;

/** What a chart maker writes down; `defineScene` makes a `Scene` of it. */
export interface SceneDefinition<Rows, L extends string, S> {
  readonly id: string;
  /** The datasets it reads, by file name in `content/data` without the ending. */
  readonly datasets: readonly string[];
  /** The facts whose values it draws. */
  readonly facts: readonly string[];
  /** Every label that `content/scenes/<scene>.yaml` must give, and no other. */
  readonly labels: readonly L[];
  /** Picks what the chart needs, at build time; the result travels to the reader as JSON. */
  readonly select: (tables: Tables, values: Values) => Rows;
  readonly chart: Chart<Rows, L, S>;
  /** How high a still is, in pixels; every still is 320 wide. */
  readonly stillHeight: number;
  /** How the state goes from one keyframe to the next: `smooth` unless told; `even` where scrolling stands for time. */
  readonly pace?: "smooth" | "even";
  /** What the reader may draw before the scene tells it. */
  readonly guess?: Guess<Rows>;
  /** In reading order, at least one. */
  readonly keyframes: readonly Keyframe<S>[];
  /** The numbers that the steps print and the chart draws; those that it does not draw have no entry. */
  readonly ties?: Ties;
}

/** A scene as pages and the island see it: the types of its rows, labels and state stay inside. */
export interface Scene {
  readonly id: string;
  readonly datasets: readonly string[];
  readonly facts: readonly string[];
  readonly labels: readonly string[];
  readonly stillHeight: number;
  readonly keyframes: readonly Keyframe<Readonly<Record<string, number>>>[];
  readonly ties: Ties;
  readonly guess?: Guess<unknown>;
  /** The rows its chart needs, as plain JSON. */
  readonly select: (tables: Tables, values: Values) => unknown;
  /**
   * The marks at a playhead. The same call makes stills, print, cards and live frames.
   * The rows are what `select` gave, before or after a journey through JSON.
   */
  readonly frame: (given: Given<unknown, string>, playhead: number, size: Size) => readonly Mark[];
}

/** Every still is this wide, in pixels; the page shows it 288 to 560 wide. */
export const stillWidth = 320;

/** Makes a scene of its definition, whose types it checks where the scene is written. */
export function defineScene<Rows, const L extends string, S extends State<S>>(
  definition: SceneDefinition<Rows, L, S>,
): Scene {
  const { chart, pace, keyframes, guess, ties = {}, ...rest } = definition;
  return {
    ...rest,
    ties,
    ...(guess ? { guess: { ...guess, values: (rows: unknown) => guess.values(rows as Rows) } } : {}),
    keyframes: keyframes as readonly Keyframe<Readonly<Record<string, number>>>[],
    frame: (given, playhead, size) => chart(given as Given<Rows, L>, stateAt(keyframes, playhead, pace), size),
  };
}

/**
 * The state at a playhead, counted in steps: 0 is the first keyframe, 1 the second, 1.5
 * halfway from the second to the third. Outside the scene it stays on the nearest end.
 * At a whole playhead it is the keyframe's state to the last digit.
 */
export function stateAt<S extends State<S>>(
  keyframes: readonly Keyframe<S>[],
  playhead: number,
  pace: "smooth" | "even" = "smooth",
): S {
  const last = keyframes.length - 1;
  const at = clamp(playhead, 0, last);
  const i = Math.min(Math.floor(at), Math.max(0, last - 1));
  const from = keyframes[i]!.state;
  const to = keyframes[Math.min(i + 1, last)]!.state;
  const t = (pace === "even" ? easeLinear : easeCubicInOut)(at - i);
  return Object.fromEntries(
    Object.keys(from).map((key) => [key, mix(from[key as keyof S], to[key as keyof S], t)]),
  ) as S;
}
