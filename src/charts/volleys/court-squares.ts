import { range } from "d3";
import { group, line, path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { keepLast } from "../parts/keep-last.ts";
import { arc, staggeredProgress } from "../parts/stagger.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, cleared, courtFade, flights, lists, threatened, type Act, type VolleyState } from "./model.ts";
import { homePlace, landedPlace, openPlace, takenPlaces } from "./places.ts";
import { rank } from "./ranks.ts";

/** When each side's squares light up and fly, as fractions of the way between two steps: China answers. */
const times = { us: { light: 0.06, from: 0.13, to: 0.72 }, china: { light: 0.2, from: 0.28, to: 0.87 } } as const;

/** When the American lists' squares rise again. */
const sorting = { from: 0.1, to: 0.88, air: 0.5 };

/** Opacity of an unlisted square's outline; equal to the class `open`. */
const faint = 0.72;

/** The purchases and lists of both sides, with the net between them. */
export function courtSquares(court: Court): (state: VolleyState) => Mark[] {
  const { net, top, pitch, counts, fine } = court;
  const end = top + (counts.us.listed / rank) * pitch;
  const open = acts.map((act) => [
    path(`${act}-open`, squaresPath(range(court.counts[act].open).map((i) => openPlace(court, act, i))), {
      class: `${actClass[act]} open${fine}`,
    }),
  ]);
  const [american, chinese] = acts.map((act) => lists.map((list) => listMark(court, act, list)));
  const listed = lists.flatMap((list) => [chinese![list]!, american![list]!]);
  return (state) => [
    line("net", net, top, net, end, { class: "net", opacity: courtFade(state.taken) }),
    // The threatened squares stand where the open American ones were.
    group("us-stock", open[0]!, { opacity: 1 - progress(threatened(state), 0.7, 1) }),
    group("china-stock", open[1]!, { opacity: 1 - cleared(state) }),
    ...listed.map((mark) => mark(state)),
  ];
}

/** The squares of one list, outlined until it takes effect; soft where the rate is the lower one. */
function listMark(court: Court, act: Act, list: number): (state: VolleyState) => Mark {
  const squares = listSquares(court, act, list);
  const shape = keepLast((t: number, taken: number) => squaresPath(squares(t, taken)));
  const look = `${actClass[act]}${list === 2 ? " soft" : ""} listed${court.fine}`;
  const { light, from } = times[act];
  // American squares are hidden only under the equal ones of who takes over their trade.
  const shown = (state: VolleyState) => (act === "us" ? 1 - progress(state.taken, 0.98, 1) : 1 - cleared(state));
  return (state) => {
    const t = flights(state)[list]!;
    const lit = progress(t, light, from);
    const mark = path(`${act}-list-${list + 1}`, shape(t, act === "us" ? state.taken : 0), {
      class: look,
      opacity: shown(state),
    });
    return { ...mark, attrs: { ...mark.attrs, "fill-opacity": lit, "stroke-opacity": lerp(faint, 1, lit) } };
  };
}

/**
 * Places of one list's squares, in the list's order, by progress across the net and on to who takes over their trade;
 * `list` counts from 0.
 */
export function listSquares(court: Court, act: Act, list: number): (t: number, taken: number) => Square[] {
  const volley = { ...times[act], air: 0.5 };
  const { before } = court.counts[act];
  const [first, end] = [before[list]!, before[list + 1]!];
  const firstRank = Math.floor(first / rank);
  const ranks = Math.ceil(end / rank) - firstRank;
  // Squares fly below the sides' names, which stay.
  const ceiling = court.heads.name + 4;
  const lift = landedPlace(court, act, first).y - ceiling;
  const taken = act === "us" ? takenPlaces(court) : [];
  const squares = range(first, end).map((i) => {
    const column = i % rank;
    const down = (0.5 * (Math.floor(i / rank) - firstRank)) / ranks;
    return {
      home: homePlace(court, act, i),
      landed: landedPlace(court, act, i),
      taken: taken[i],
      // Squares next to the net lift off first, file by file, so that squares never collide.
      file: (act === "us" ? column : rank - 1 - column) + down,
      back: rank - 1 - column + down,
    };
  });
  return (t, sorted) =>
    squares.map(({ home, landed, taken, file, back }) =>
      sorted > 0 && taken
        ? arc(landed, taken, staggeredProgress(sorted, sorting, back, rank), court.top - ceiling)
        : arc(home, landed, staggeredProgress(t, volley, file, rank), lift),
    );
}
