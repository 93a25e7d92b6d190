import type { SourcePosition } from "../../schemas/problem.ts";

/** A stretch of a text that was put together, and where it was taken from. */
export interface Segment {
  readonly text: string;
  /** Where the character at an index of `text` was taken from. */
  readonly placeOf: (index: number) => SourcePosition;
}

/** Finds where a position in a text, put together from segments, was taken from. */
export function placesIn(
  segments: readonly Segment[],
): (at: Pick<SourcePosition, "line" | "column">) => SourcePosition {
  const text = segments.map((segment) => segment.text).join("");
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }) => {
    let rest = (lines[line - 1] ?? text.length) + column - 1;
    for (const segment of segments) {
      if (rest < segment.text.length) return segment.placeOf(rest);
      rest -= segment.text.length;
    }
    const last = segments.at(-1)!;
    return last.placeOf(last.text.length);
  };
}
