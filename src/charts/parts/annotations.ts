import { group, type Group, type Mark } from "../../marks/mark.ts";
import type { Scale } from "./axis.ts";

/** Labels at a place of a plot, laid out once. */
export interface Annotation<S> {
  /** The place; value is undefined if the marks have their own heights. */
  readonly at: readonly [day: number, value?: number];
  /** Marks relative to the place; at least one. */
  readonly marks: readonly Mark[];
  /** Opacity, from 0 to 1. */
  readonly on: (state: S, x: Scale) => number;
}

/** Places annotations by a state's scales. */
export const annotate = <S>(annotations: readonly Annotation<S>[], state: S, x: Scale, y: Scale): Group[] =>
  annotations.map(({ at: [day, value], marks, on }) =>
    group(`${marks[0]!.key}-note`, marks, {
      x: x(day),
      y: value === undefined ? 0 : y(value),
      opacity: on(state, x),
    }),
  );
