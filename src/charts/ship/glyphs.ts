import { range } from "d3";
import { linePath, shapesPath, type Corners } from "../../marks/path.ts";

/** A place in pixels. */
export type Point = readonly [x: number, y: number];

/** The corners of a round shape. */
const round = (x: number, y: number, radius: number, corners: number): Point[] =>
  range(corners).map((i) => {
    const turn = (2 * Math.PI * (i + 0.5)) / corners;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });

/** Many dots of one radius as one path. */
export const dotsPath = (dots: readonly Point[], radius: number): string =>
  shapesPath(dots.map(([x, y]) => round(x, y, radius, radius < 4 ? 8 : 16)));

/** Shapes drawn in units with the origin at the bottom left and y upwards, placed on the page. */
const placed = (x: number, y: number, unit: number) => (corners: Corners) =>
  corners.map(([right, up]) => [x + right * unit, y - up * unit] as const);

const hull: Corners = [
  [0.6, 0],
  [18.6, 0],
  [20.5, 6.2],
  [4, 6.2],
  [4, 9.2],
  [1, 9.2],
  [1, 6.2],
  [0, 6.2],
];

/** A bulk carrier, her bow to the right and her keel on the line: the hull with its bridge. */
export const hullPath = (x: number, y: number, unit: number): string => shapesPath([placed(x, y, unit)(hull)]);

const block = (left: number, right: number, bottom: number, top: number): Corners => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
];
const house: readonly Corners[] = [
  block(0, 7, 0, 0.8),
  ...[0.7, 2.9, 5.1].map((left) => block(left, left + 1.2, 1, 4.8)),
  [
    [0, 5],
    [7, 5],
    [3.5, 7.6],
  ],
];

/** A customs house: a gable on three columns. */
export const housePath = (x: number, y: number, unit: number): string => shapesPath(house.map(placed(x, y, unit)));

const silo: Corners = [
  [0, 0],
  [0, 7.2],
  [5, 8.4],
  [10, 7.2],
  [10, 0],
  [0, 0],
];

/** A silo: an open box for the cargo's dots under a sloping roof. */
export const siloPath = (x: number, y: number, unit: number): string => linePath(placed(x, y, unit)(silo));

const wheel = (at: number): Corners => {
  const rim = round(at, 2.3, 2.3, 24);
  return [...rim, rim[0]!];
};
const bicycle: readonly Corners[] = [
  wheel(2.4),
  wheel(7.6),
  [
    [2.4, 2.3],
    [4.6, 2.3],
    [3.7, 5.2],
    [2.4, 2.3],
  ],
  [
    [3.7, 5.2],
    [6.7, 5.2],
    [4.6, 2.3],
  ],
  [
    [7.6, 2.3],
    [6.5, 6.4],
    [7.6, 6.6],
  ],
  [
    [3.7, 5.2],
    [3.5, 6],
  ],
  [
    [2.9, 6],
    [4.2, 6],
  ],
];

/** A bicycle, ten units long. */
export const bicyclePath = (x: number, y: number, unit: number): string =>
  linePath(bicycle.flatMap((stroke) => [...placed(x, y, unit)(stroke), null]));

/** An arrow from one x to another at one height. */
export const arrowPath = (from: number, to: number, y: number, head: number): string => {
  const back = to - Math.sign(to - from) * head;
  return linePath([[from, y], [to, y], null, [back, y - head * 0.7], [to, y], [back, y + head * 0.7]]);
};
