import { range } from "d3";
import { group, path, rect, type Mark } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { keepLast } from "../parts/keep-last.ts";
import { fadeAtRest } from "../parts/fade.ts";
import { staggeredProgress } from "../parts/stagger.ts";
import type { Court } from "./layout.ts";
import { courtFade, threatened, type VolleyState } from "./model.ts";
import { landedPlace, openPlace } from "./places.ts";
import { rank } from "./ranks.ts";

const rising = { from: 0.1, to: 0.88, air: 0.6 };

/**
 * The threatened squares: they come in at the foot and rise to the open ones, the first to the top; those that find none
 * stay outside, filled. They fade with the court.
 */
export function threatSquares(court: Court): (state: VolleyState) => Mark {
  const { threat, fine } = court;
  const { open, openColumns } = court.counts.us;
  const rows = Math.ceil(threat / openColumns);
  const squares = range(threat).map((i) => ({ place: openPlace(court, "us", i), row: Math.floor(i / openColumns) }));
  const door = squares.at(-1)!.place.y;
  const shape = keepLast((t: number) =>
    squares.map(({ place, row }) => ({ ...place, y: lerp(door, place.y, staggeredProgress(t, rising, row, rows)) })),
  );
  return (state) => {
    const come = threatened(state);
    const all = shape(come);
    return group(
      "threat-squares",
      [
        path("us-threat", squaresPath(all.slice(0, open)), { class: `us soft${fine}` }),
        path("us-threat-over", squaresPath(all.slice(open)), { class: `ink${fine}` }),
      ],
      { opacity: courtFade(state.taken) * progress(come, 0.04, 0.2) },
    );
  };
}

/**
 * The places that the American squares left and that China's lists cannot fill, whole ranks of them, in one outline.
 */
export function holeSquares(court: Court): (state: VolleyState) => Mark {
  const { counts, net, apron, pitch, top } = court;
  const [first, end] = [counts.china.listed, counts.us.listed];
  const places = range(first, end).map((i) => landedPlace(court, "china", i));
  const marks = [
    // Faint enough for the number that stands on them.
    path("hole", squaresPath(places), { class: `open${court.fine}`, opacity: 0.19 }),
    rect(
      "hole-edge",
      net - apron - rank * pitch - 1,
      top + (first / rank) * pitch,
      rank * pitch + 2,
      ((end - first) / rank) * pitch + 1,
      { class: "line thin" },
    ),
  ];
  return ({ third }) => group("hole-places", marks, { opacity: fadeAtRest(third) });
}
