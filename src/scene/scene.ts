import { easeCubicInOut, easeLinear } from "d3";
import type { Mark, Size } from "../marks/mark.ts";
import type { Guess } from "./guess.ts";
import { clamp, lerp } from "./interpolate.ts";

/** Everything that moves in a chart, as numbers. Words, colours and shapes are worked out from them. */
export type State<S> = { readonly [K in keyof S]: number };

/** A picture's words by name, from `content/scenes/<scene>.yaml`, facts already printed in them. */
export type Words<L extends string> = { readonly [K in L]: string };

/** What a chart draws from besides the state: its rows, its words, and the language (`en-GB`) in which it writes numbers of its own. */
export interface ChartInput<Rows, L extends string> {
  readonly rows: Rows;
  readonly words: Words<L>;
  readonly language: string;
}

/** Lays a picture out for its input and size, once, and then draws any state of it. Both are pure, and every state of one size has the same keys. */
export type Chart<Rows, L extends string, S> = (
  input: ChartInput<Rows, L>,
  size: Size,
) => (state: S) => readonly Mark[];

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
export type Links = Readonly<Record<string, readonly string[]>>;

/** The keys of the marks that stand for one row of a dataset; none where no mark is that row's own. */
export type RowMarks = (row: Row, links: Links) => readonly string[];

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
  /** How the state goes from one keyframe to the next: `cubic` unless told; `linear` where scrolling stands for time. */
  readonly ease?: "cubic" | "linear";
  /** What the reader may draw before the scene tells it. */
  readonly guess?: Guess<Rows>;
  /** In reading order, at least one. */
  readonly keyframes: readonly Keyframe<S>[];
  /** The numbers that the steps print and the chart draws; those that it does not draw have no entry. */
  readonly links?: Links;
  /** By dataset, the marks that its rows light on the picture's page. Rows that share their marks with others have none: what is drawn as one shape, such as most years of a line. */
  readonly rowMarks?: Readonly<Record<string, RowMarks>>;
}

/** A scene as pages and the island see it: the types of its rows, labels and state stay inside. */
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
  /** The rows its chart needs, as plain JSON. */
  readonly select: (tables: Tables, values: Values) => unknown;
  /**
   * Lays the picture out for one size; what it returns gives the marks at a playhead. The same call makes stills, print,
   * cards and live frames. The rows are what `select` gave, before or after a journey through JSON.
   */
  readonly layOut: (input: ChartInput<unknown, string>, size: Size) => (playhead: number) => readonly Mark[];
}

/** Every still is this wide, in pixels; the page shows it 288 to 560 wide. */
export const stillWidth = 320;

/** Makes a scene of its definition, whose types it checks where the scene is written. */
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
 * The state at a playhead, counted in steps: 0 is the first keyframe, 1 the second, 1.5
 * halfway from the second to the third. Outside the scene it stays on the nearest end.
 * At a whole playhead it is the keyframe's state to the last digit.
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
