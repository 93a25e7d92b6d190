import { shapesPath, squaresPath, type Square } from "../../marks/path.ts";

/** A box by its top left corner, width and height, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Many boxes as one path; boxes without width or height are left out. */
export const boxesPath = (boxes: readonly Box[]): string =>
  shapesPath(
    boxes
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ]),
  );

const asBox = ({ x, y, side }: Square): Box => ({ x, y, width: side, height: side });

/**
 * Squares that fill one after the other, each from its left, as one path by number filled; the last may be partly
 * filled.
 */
export function fillingPath(squares: readonly Square[]): (filled: number) => string {
  const all = squaresPath(squares);
  const ends = [0, ...[...all.matchAll(/z/g)].map(({ index }) => index + 1)];
  return (filled) => {
    const whole = Math.floor(filled);
    const next = squares[whole];
    if (!next || filled === whole) return all.slice(0, ends[whole]);
    const before = squares.slice(0, whole).slice(-1).map(asBox);
    const part = boxesPath([...before, { ...asBox(next), width: (filled - whole) * next.side }]);
    return all.slice(0, ends[whole]) + part.slice(before.length ? part.indexOf("z") + 1 : 0);
  };
}

/** A square of which only the left `part`, from 0 to 1, shows. */
export interface PartSquare {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly part: number;
}

/**
 * The half of each square above (or below) its rising diagonal, as one path, so that two actors can share a square.
 * Each half shows from the left up to its square's `part`.
 */
export const halvesPath = (squares: readonly PartSquare[], half: "upper" | "lower"): string =>
  shapesPath(
    squares
      .filter(({ part }) => part > 0)
      .map(({ x, y, side, part }) => {
        const right = x + part * side;
        const cut = y + side - part * side;
        return half === "upper"
          ? [
              [x, y],
              [right, y],
              [right, cut],
              [x, y + side],
            ]
          : [
              [x, y + side],
              [right, cut],
              [right, y + side],
            ];
      }),
  );
