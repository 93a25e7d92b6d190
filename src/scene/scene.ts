import { easeCubicInOut, easeLinear } from "d3";
import type { Mark, Size } from "../marks/mark.ts";
import type { Guess } from "./guess.ts";
import { clamp, lerp } from "./interpolate.ts";

/** Everything that moves in a chart, as numbers. Words, colours and shapes are derived from them. */
export type State<S> = { readonly [K in keyof S]: number };

/** A picture's words by label, from `content/scenes/<scene>.yaml`, facts filled in. */
export type Words<L extends string> = { readonly [K in L]: string };

/** A chart's input besides its state: rows, words, and the language (`en-GB`) of numbers that it writes itself. */
export interface ChartInput<Rows, L extends string> {
  readonly rows: Rows;
  readonly words: Words<L>;
  readonly language: string;
}

/**
 * Lays a picture out once for its input and size, then draws any state of it. Pure; all states of one size have the
 * same keys.
 */
export type Chart<Rows, L extends string, S> = (
  input: ChartInput<Rows, L>,
  size: Size,
) => (state: S) => readonly Mark[];

export interface Keyframe<S> {
  /** The id that a chapter uses: `<Step at="list-3">`. */
  readonly id: string;
  /** Complete: nothing is inherited from the keyframe before. */
  readonly state: S;
}

/** A row of a dataset by column: a number where the column has a unit, else words; null for an empty cell. */
export type Row = Readonly<Record<string, number | string | null>>;

/** Datasets by name: the file name in `content/data` without the ending. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Facts' values by id: exact numbers, for marks that must equal what the prose prints. */
export type Values = Readonly<Record<string, number>>;

/** The keys of the marks that stand for a fact, by fact id; a key may occur at some sizes only. */
export type Links = Readonly<Record<string, readonly string[]>>;

/** The keys of the marks that stand for a row; empty where no mark is that row's own. */
export type RowMarks = (row: Row, links: Links) => readonly string[];

/** What a chart maker writes; `defineScene` turns it into a `Scene`. */
export interface SceneDefinition<Rows, L extends string, S> {
  readonly id: string;
  /** The datasets it reads, by file name in `content/data` without the ending. */
  readonly datasets: readonly string[];
  /** The ids of the facts whose values it draws. */
  readonly facts: readonly string[];
  /** The labels that `content/scenes/<scene>.yaml` must give, all of them and no other. */
  readonly labels: readonly L[];
  /** Picks the chart's rows at build time; they travel to the reader as JSON. */
  readonly select: (tables: Tables, values: Values) => Rows;
  readonly chart: Chart<Rows, L, S>;
  /** The height of a still, in pixels; every still is 320 wide. */
  readonly stillHeight: number;
  /** The easing between keyframes: `cubic` by default; `linear` where scrolling stands for time. */
  readonly ease?: "cubic" | "linear";
  /** What the reader may draw before the scene shows it. */
  readonly guess?: Guess<Rows>;
  /** In reading order, at least one. */
  readonly keyframes: readonly Keyframe<S>[];
  /** The marks of facts that the steps print; a fact that the chart does not draw has no entry. */
  readonly links?: Links;
  /**
   * By dataset, the marks that a row highlights on the picture's page. Rows that share a shape with others have none,
   * such as most years of a line.
   */
  readonly rowMarks?: Readonly<Record<string, RowMarks>>;
}

/** A scene as pages and the island see it, without the types of its rows, labels and state. */
export interface Scene {
  readonly id: string;
  readonly datasets: readonly string[];
  readonly facts: readonly string[];
  readonly labels: readonly string[];
  readonly stillHeight: number;
  readonly keyframes: readonly Keyframe<Readonly<Record<string, number>>>[];
  readonly links: Links;
  readonly rowMarks: Readonly<Record<string, RowMarks>>;
  readonly guess?: Guess<unknown>;
  /** The chart's rows, as plain JSON. */
  readonly select: (tables: Tables, values: Values) => unknown;
  /**
   * Lays the picture out for one size and returns the marks at a playhead. The same code draws stills, print, cards and
   * live frames. The rows are `select`'s, before or after a round trip through JSON.
   */
  readonly layOut: (input: ChartInput<unknown, string>, size: Size) => (playhead: number) => readonly Mark[];
}

/** The width of every still, in pixels; pages show it 288 to 560 wide. */
export const stillWidth = 320;

/** Makes a scene of its definition, and type-checks the definition where it is written. */
export function defineScene<Rows, const L extends string, S extends State<S>>(
  definition: SceneDefinition<Rows, L, S>,
): Scene {
  const { chart, ease, keyframes, guess, links = {}, rowMarks = {}, ...rest } = definition;
  return {
    ...rest,
    links,
    rowMarks,
    ...(guess ? { guess: { ...guess, values: (rows: unknown) => guess.values(rows as Rows) } } : {}),
    keyframes: keyframes as readonly Keyframe<Readonly<Record<string, number>>>[],
    layOut: (input, size) => {
      const draw = chart(input as ChartInput<Rows, L>, size);
      return (playhead) => draw(stateAt(keyframes, playhead, ease));
    },
  };
}

/**
 * The state at a playhead: 0 is the first keyframe, 1 the second, 1.5 halfway from the second to the third. Outside the
 * scene it is the nearest end's; at a whole playhead it is exactly the keyframe's.
 */
export function stateAt<S extends State<S>>(
  keyframes: readonly Keyframe<S>[],
  playhead: number,
  ease: "cubic" | "linear" = "cubic",
): S {
  const last = keyframes.length - 1;
  const at = clamp(playhead, 0, last);
  const i = Math.min(Math.floor(at), Math.max(0, last - 1));
  const from = keyframes[i]!.state;
  const to = keyframes[Math.min(i + 1, last)]!.state;
  const t = (ease === "linear" ? easeLinear : easeCubicInOut)(at - i);
  return Object.fromEntries(
    Object.keys(from).map((key) => [key, lerp(from[key as keyof S], to[key as keyof S], t)]),
  ) as S;
}
