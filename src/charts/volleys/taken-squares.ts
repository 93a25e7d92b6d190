import { range } from "d3";
import { group, path, type Mark } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Court } from "./layout.ts";
import { takerClass, takers, type VolleyState } from "./model.ts";
import { takenPlace } from "./places.ts";

/** The sorted squares in the colour of who takes over their trade; they cover the arrived ones exactly. */
export function takenSquares(court: Court): (state: VolleyState) => Mark {
  const marks = takers.map((taker) =>
    path(`taken-${taker}`, squaresPath(range(court.taken[taker]).map((i) => takenPlace(court, taker, i))), {
      class: `${takerClass[taker]} listed${court.fine}`,
    }),
  );
  return ({ taken }) => group("taken-squares", marks, { opacity: progress(taken, 0.88, 0.97) });
}
