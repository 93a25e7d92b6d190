import { attributeValue } from "./mark.ts";

/** A square by its top left corner and its side, in pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

const hundredth = (value: number) => Math.round(value * 100);
/** A number from whole hundredths, as short as it can be written. */
const short = (hundredths: number) => attributeValue(hundredths / 100);
/** A pair of numbers; a minus sign needs no space before it. */
const pair = (a: string, b: string) => (b.startsWith("-") ? a + b : `${a} ${b}`);

/**
 * Many squares as one path: 360 rectangles miss frames on a phone and one path does not.
 * Moves are relative and short, worked out from rounded places so that errors never add up.
 */
export function squaresPath(squares: readonly Square[]): string {
  let [atX, atY] = [0, 0];
  return squares
    .map(({ x, y, side }) => {
      const [toX, toY, s] = [hundredth(x), hundredth(y), hundredth(side)];
      const move = pair(short(toX - atX), short(toY - atY));
      [atX, atY] = [toX, toY];
      return `m${move}h${short(s)}v${short(s)}h${short(-s)}z`;
    })
    .join("");
}

/** A run of joined points, [x, y] in pixels, as one path. Points that are `null` break the line. */
export function linePath(points: readonly (readonly [number, number] | null)[]): string {
  let [atX, atY, broken] = [0, 0, true];
  return points
    .map((point) => {
      if (point === null) return (broken = true), "";
      const [toX, toY] = [hundredth(point[0]), hundredth(point[1])];
      const move = (broken ? "m" : "l") + pair(short(toX - atX), short(toY - atY));
      [atX, atY, broken] = [toX, toY, false];
      return move;
    })
    .join("");
}
