import { easeSinInOut, min, range } from "d3";
import { path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { squareAt, type Layout } from "./layout.ts";
import { groups, type Counts, type CreditState, type Group } from "./model.ts";
import { placesOf, type Place } from "./places.ts";

/** Share of the way between two years that one square's flight takes; squares start one after the other. */
const flight = 0.28;

/** Neither is the red or the blue of who acts: a firm of the state is not China acting. */
const classes: Readonly<Record<Group, string>> = { private: "ink", state: "soft", other: "open" };
/** Painting order, from back to front. */
const painted: readonly Group[] = ["other", "private", "state"];

/** A square's move between two years, and its position in each. */
interface Move {
  readonly from: Group;
  readonly to: Group;
  readonly start: Square;
  readonly end: Square;
  /** When it starts, from 0 to 1 among the squares that change hands; undefined if it stays. */
  readonly turn: number | undefined;
  /** The y that it must clear. */
  readonly over: number;
}

const between = (a: Square, b: Square, t: number): Square => ({
  x: lerp(a.x, b.x, t),
  y: lerp(a.y, b.y, t),
  side: lerp(a.side, b.side, t),
});

const shrunk = ({ x, y, side }: Square, part: number): Square => ({
  x: x + (side * (1 - part)) / 2,
  y: y + (side * (1 - part)) / 2,
  side: side * part,
});

/**
 * A square at `u` of its flight, from 0 to 1: it rises before it crosses to a higher pile, falls after it crosses to a
 * lower one, clears `over`, and never leaves the top of the picture.
 */
function aloft({ start, end, over }: Move, u: number, pitch: number): Square {
  const lift = Math.min(
    Math.max(pitch * 1.5 + Math.abs(end.x - start.x) * 0.08, Math.max(start.y, end.y) - over),
    start.y,
    end.y,
  );
  const climbed = end.y < start.y ? 1 - (1 - u) ** 3 : u ** 3;
  return {
    x: lerp(start.x, end.x, u),
    y: lerp(start.y, end.y, climbed) - lift * 4 * u * (1 - u),
    side: start.side,
  };
}

/** Each square's move between year `i` and the next; after the last year all stay. */
function movesOf(squares: readonly (readonly Place[])[], layout: Layout, i: number): readonly Move[] {
  const ends = squares.map((places) => ({ from: places[i]!, to: places[i + 1] ?? places[i]! }));
  const moving = ends
    .filter(({ from, to }) => from.group !== to.group)
    .sort((a, b) => groups.indexOf(a.from.group) - groups.indexOf(b.from.group) || b.from.slot - a.from.slot);
  const stateTop = min(
    ends.flatMap(({ from, to }) => [from, to]).filter(({ group }) => group === "state"),
    (place) => squareAt(layout, place).y,
  )!;
  return ends.map((end) => {
    const turn = moving.indexOf(end);
    const { from, to } = end;
    const crosses = from.group !== "state" && to.group !== "state";
    return {
      from: from.group,
      to: to.group,
      start: squareAt(layout, from),
      end: squareAt(layout, to),
      turn: turn === -1 ? undefined : turn / Math.max(1, moving.length - 1),
      over: crosses ? stateTop - 2 * layout.pitch : layout.floor,
    };
  });
}

/**
 * The hundred squares at a turn: those that change hands fly, and change colour on the way. At last the others fade, and
 * private firms' move to the first places of `block`.
 */
export function creditSquares(
  years: readonly Counts[],
  layout: Layout,
  block: readonly Square[],
): (state: CreditState) => readonly Mark[] {
  const squares = placesOf(years);
  const moves = range(years.length).map((i) => movesOf(squares, layout, i));
  return ({ turn, beside }) => {
    const i = Math.min(Math.floor(turn), years.length - 1);
    const t = turn - i;
    const resting: Record<Group, Square[]> = { private: [], state: [], other: [] };
    const flying: Record<Group, Square[]> = { private: [], state: [], other: [] };
    for (const move of moves[i]!) {
      const { from, to, start, end, turn } = move;
      const setOut = (1 - flight) * (turn ?? 0);
      const u = turn === undefined ? 0 : easeSinInOut(progress(t, setOut, setOut + flight));
      if (u === 0 || u === 1) {
        resting[u === 0 ? from : to].push(u === 0 ? start : end);
        continue;
      }
      const square = aloft(move, u, layout.pitch);
      const covers = painted.indexOf(to) > painted.indexOf(from);
      flying[from].push(covers ? square : shrunk(square, 1 - u));
      flying[to].push(covers ? shrunk(square, u) : square);
    }
    const moved = progress(beside, 0.1, 0.8);
    if (moved > 0) resting.private = resting.private.map((square, n) => between(square, block[n]!, moved));
    return [
      ...painted.map((whose) =>
        path(whose, squaresPath(resting[whose]), {
          class: classes[whose],
          opacity: whose === "private" ? 1 : 1 - progress(beside, 0.05, 0.35),
        }),
      ),
      ...painted.map((whose) => path(`${whose}-flying`, squaresPath(flying[whose]), { class: classes[whose] })),
    ];
  };
}
