import { group, type Group, type Mark } from "../../marks/mark.ts";
import type { Scale } from "./axis.ts";

/** Words at a place of a plot, laid out once. */
export interface Annotation<S> {
  /** Undefined where the marks stand at heights of their own. */
  readonly at: readonly [day: number, value?: number];
  /** As they stand when the place is at 0, 0; at least one. */
  readonly marks: readonly Mark[];
  /** How much of it is seen, from 0 to 1. */
  readonly on: (state: S, x: Scale) => number;
}

/** Annotations where a state's scales put their places. */
export const annotate = <S>(annotations: readonly Annotation<S>[], state: S, x: Scale, y: Scale): Group[] =>
  annotations.map(({ at: [day, value], marks, on }) =>
    group(`${marks[0]!.key}-note`, marks, {
      x: x(day),
      y: value === undefined ? 0 : y(value),
      opacity: on(state, x),
    }),
  );
