import { writeHundredths as short } from "./mark.ts";

/** A square by its top left corner and side, in pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

const hundredth = (value: number) => Math.round(value * 100);
/** Two numbers; a minus sign needs no space before it. */
const pair = (a: string, b: string) => (b.startsWith("-") ? a + b : `${a} ${b}`);
/** A relative line, in whole hundredths of a pixel; horizontal or vertical where possible. */
const lineBy = (x: number, y: number) =>
  y === 0 ? `h${short(x)}` : x === 0 ? `v${short(y)}` : `l${pair(short(x), short(y))}`;

/** A closed shape by its corners, [x, y] in pixels. */
export type Corners = readonly (readonly [number, number])[];

/**
 * Many shapes as one path. Moves are relative, so that equal shapes in a grid give equal text, which compresses well;
 * rounding the corners first keeps errors from adding up.
 */
export function shapesPath(shapes: readonly Corners[]): string {
  let [atX, atY] = [0, 0];
  return shapes
    .map((corners) => {
      const [[firstX, firstY], ...rest] = corners.map(([x, y]) => [hundredth(x), hundredth(y)] as const) as [
        readonly [number, number],
        ...(readonly [number, number])[],
      ];
      const move = pair(short(firstX - atX), short(firstY - atY));
      [atX, atY] = [firstX, firstY];
      let [x, y] = [firstX, firstY];
      const sides = rest.map(([toX, toY]) => {
        const side = toX === x && toY === y ? "" : lineBy(toX - x, toY - y);
        [x, y] = [toX, toY];
        return side;
      });
      return `m${move}${sides.join("")}z`;
    })
    .join("");
}

/**
 * Many squares as one path: as separate rectangles they miss frames on a phone. Moves are relative and short; rounding
 * the corners first keeps errors from adding up.
 */
export function squaresPath(squares: readonly Square[]): string {
  let [atX, atY] = [0, 0];
  // cached from the square before: most have the same size, and writing the sides is the slowest part
  let [size, sides] = [NaN, ""];
  return squares
    .map(({ x, y, side }) => {
      const [toX, toY, s] = [hundredth(x), hundredth(y), hundredth(side)];
      if (s !== size) [size, sides] = [s, `h${short(s)}v${short(s)}h${short(-s)}z`];
      const move = pair(short(toX - atX), short(toY - atY));
      [atX, atY] = [toX, toY];
      return `m${move}${sides}`;
    })
    .join("");
}

/** Rounds to tenths of a pixel, in hundredths: finer cannot be seen, and every still carries the points. */
const tenth = (value: number) => Math.round(value * 10) * 10;

/** A polyline through [x, y] in pixels, as one path; `null` breaks it. */
export function linePath(points: readonly (readonly [number, number] | null)[]): string {
  let [atX, atY, broken] = [0, 0, true];
  return points
    .map((point) => {
      if (point === null) return ((broken = true), "");
      const [toX, toY] = [tenth(point[0]), tenth(point[1])];
      const move = broken ? `m${pair(short(toX - atX), short(toY - atY))}` : lineBy(toX - atX, toY - atY);
      [atX, atY, broken] = [toX, toY, false];
      return move;
    })
    .join("");
}

/** Shifts path data of straight lines, in pixels. Relative commands shift with the first one. */
export function shiftPath(d: string, x: number, y: number): string {
  const shifts: Readonly<Record<string, readonly number[]>> = { M: [x, y], L: [x, y], H: [x], V: [y] };
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (whole, command: string, rest: string, at: number) => {
    const shift = shifts[at === 0 ? command.toUpperCase() : command];
    if (!shift) return whole;
    const moved = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map((number, i) =>
      short(hundredth(Number(number) + (command === "m" && i > 1 ? 0 : shift[i % shift.length]!))),
    );
    return command + moved.join(" ");
  });
}
