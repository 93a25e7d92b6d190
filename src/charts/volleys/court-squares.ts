import { line, path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { acts, type Act, type VolleyRows, type VolleyState } from "../volleys.ts";
import { arc, staggeredProgress } from "../parts/stagger.ts";
import type { Court } from "./court.ts";
import { blockPlace, homePlace, landedPlace, openPlace } from "./places.ts";
import { before, rank, ranksOf, unlisted } from "./ranks.ts";
import { swing } from "./swing.ts";

/** When each side's squares light up and fly, as parts of the way between two steps: China answers. */
const times = { us: { light: 0.06, from: 0.13, to: 0.72 }, china: { light: 0.2, from: 0.28, to: 0.87 } } as const;

/** When squares on lists gather into one block. */
const gathering = { from: 0.1, to: 0.9, air: 0.5 };

/** The classes of `styles/picture.css` by who acts. */
export const actClass = { us: "us", china: "cn" } as const;

/** An open square's outline, as strong as the class `open` has it. */
const faint = 0.72;

/** All squares: those on no list, then a path for each list and side, and the net behind them. */
export function courtSquares(rows: VolleyRows, state: VolleyState, court: Court): Mark[] {
  const { net, top, bottom } = court;
  const open = (act: Act) =>
    path(
      `${act}-open`,
      squaresPath(Array.from({ length: unlisted(rows[act]) }, (_, i) => openPlace(rows, court, act, i))),
      { class: `${actClass[act]} open${court.fine ? " fine" : ""}`, opacity: lerp(1, 0.6, state.gather) },
    );
  return [
    line("net", net, top, net, bottom, { class: "net", opacity: 1 - progress(state.gather, 0, 0.2) }),
    ...acts.map(open),
    ...[0, 1, 2].flatMap((list) => [...acts].reverse().map((act) => listMark(rows, state, court, act, list))),
  ];
}

/** The squares of one list, open until it comes; soft where the rate is the lower one. */
function listMark(rows: VolleyRows, state: VolleyState, court: Court, act: Act, list: number): Mark {
  const t = [state.list1, state.list2, state.list3][list]!;
  const { light, from } = times[act];
  const lit = progress(t, light, from);
  const mark = path(`${act}-list-${list + 1}`, squaresPath(listSquares(rows, state, court, act, list)), {
    class: `${actClass[act]}${list === 2 ? " soft" : ""} listed${court.fine ? " fine" : ""}`,
  });
  return { ...mark, attrs: { ...mark.attrs, "fill-opacity": lit, "stroke-opacity": lerp(faint, 1, lit) } };
}

/** Where the squares of one list are, the first of the list first, list counted from 0. */
export function listSquares(rows: VolleyRows, state: VolleyState, court: Court, act: Act, list: number): Square[] {
  const t = [state.list1, state.list2, state.list3][list]!;
  const n = rows[act].lists[list]!;
  const first = before(rows[act], list);
  const volley = { ...times[act], air: 0.5 };
  const firstRank = Math.floor(first / rank);
  const ranks = Math.ceil((first + n) / rank) - firstRank;
  const lift = landedPlace(court, act, first).y - 2;
  const blockRanks = ranksOf(rows[act]);
  return Array.from({ length: n }, (_, k) => {
    const i = first + k;
    const column = i % rank;
    // Those next to the net lift off first, a file at a time, so that squares never run into each other.
    const place = (act === "us" ? column : rank - 1 - column) + (0.5 * (Math.floor(i / rank) - firstRank)) / ranks;
    const crossing = staggeredProgress(t, volley, place, rank);
    const crossed =
      crossing === 0
        ? homePlace(rows, court, act, i)
        : crossing === 1
          ? landedPlace(court, act, i)
          : arc(homePlace(rows, court, act, i), landedPlace(court, act, i), crossing, lift);
    if (state.gather === 0) return crossed;
    return swing(
      crossed,
      blockPlace(rows, court, act, i),
      staggeredProgress(state.gather, gathering, Math.floor(i / rank), blockRanks),
    );
  });
}
