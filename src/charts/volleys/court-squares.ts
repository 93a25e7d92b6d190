import { range } from "d3";
import { group, line, path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { keepLast } from "../parts/keep-last.ts";
import { arc, staggeredProgress } from "../parts/stagger.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, flights, lists, type Act, type VolleyState } from "./model.ts";
import { blockPlace, homePlace, landedPlace, openPlace } from "./places.ts";
import { rank } from "./ranks.ts";
import { swing } from "./swing.ts";

/** When each side's squares light up and fly, as fractions of the way between two steps: China answers. */
const times = { us: { light: 0.06, from: 0.13, to: 0.72 }, china: { light: 0.2, from: 0.28, to: 0.87 } } as const;

/** When listed squares gather into one block. */
const gathering = { from: 0.1, to: 0.9, air: 0.5 };

/** Opacity of an unlisted square's outline; equal to the class `open`. */
const faint = 0.72;

/** All squares: the unlisted ones, then a path for each list and side, with the net behind them. */
export function courtSquares(court: Court): (state: VolleyState) => Mark[] {
  const { net, top, bottom } = court;
  const fine = court.fine ? " fine" : "";
  const open = acts.map((act) =>
    path(`${act}-open`, squaresPath(range(court.counts[act].open).map((i) => openPlace(court, act, i))), {
      class: `${actClass[act]} open${fine}`,
    }),
  );
  const listed = lists.flatMap((list) => [...acts].reverse().map((act) => listMark(court, act, list)));
  return (state) => [
    line("net", net, top, net, bottom, { class: "net", opacity: 1 - progress(state.gather, 0, 0.2) }),
    group("open", open, { opacity: lerp(1, 0.6, state.gather) }),
    ...listed.map((mark) => mark(state)),
  ];
}

/** The squares of one list, outlined until it takes effect; soft where the rate is the lower one. */
function listMark(court: Court, act: Act, list: number): (state: VolleyState) => Mark {
  const squares = listSquares(court, act, list);
  const shape = keepLast((t: number, gather: number) => squaresPath(squares(t, gather)));
  const look = `${actClass[act]}${list === 2 ? " soft" : ""} listed${court.fine ? " fine" : ""}`;
  const { light, from } = times[act];
  return (state) => {
    const t = flights(state)[list]!;
    const lit = progress(t, light, from);
    const mark = path(`${act}-list-${list + 1}`, shape(t, state.gather), { class: look });
    return { ...mark, attrs: { ...mark.attrs, "fill-opacity": lit, "stroke-opacity": lerp(faint, 1, lit) } };
  };
}

/**
 * Places of one list's squares, in the list's order, by progress across the net and into the block; `list` counts from
 * 0.
 */
export function listSquares(court: Court, act: Act, list: number): (t: number, gather: number) => Square[] {
  const volley = { ...times[act], air: 0.5 };
  const { before, ranks: blockRanks } = court.counts[act];
  const [first, end] = [before[list]!, before[list + 1]!];
  const firstRank = Math.floor(first / rank);
  const ranks = Math.ceil(end / rank) - firstRank;
  const lift = landedPlace(court, act, first).y - 2;
  const squares = range(first, end).map((i) => {
    const column = i % rank;
    const row = Math.floor(i / rank);
    return {
      home: homePlace(court, act, i),
      landed: landedPlace(court, act, i),
      block: blockPlace(court, act, i),
      row,
      // Squares next to the net lift off first, file by file, so that squares never collide.
      file: (act === "us" ? column : rank - 1 - column) + (0.5 * (row - firstRank)) / ranks,
    };
  });
  return (t, gather) =>
    squares.map(({ home, landed, block, row, file }) => {
      const crossed = arc(home, landed, staggeredProgress(t, volley, file, rank), lift);
      return gather === 0 ? crossed : swing(crossed, block, staggeredProgress(gather, gathering, row, blockRanks));
    });
}
