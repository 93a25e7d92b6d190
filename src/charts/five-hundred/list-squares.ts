import { range } from "d3";
import { group, path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { progress } from "../../scene/interpolate.ts";
import type { FiveHundredRows, FiveHundredState } from "./model.ts";
import { arc, staggeredProgress, type Stagger } from "../parts/stagger.ts";
import type { ListLayout } from "./list-layout.ts";
import { apartPlace, held, mixedPlace, sortedPlace, type Origin } from "./list-places.ts";

/** Squares sort one after another; those that move apart go together. */
const sorting: Stagger = { from: 0.22, to: 0.86, air: 0.55 };
const parting: Stagger = { from: 0.15, to: 0.85, air: 1 };

type SquaresAt = (state: FiveHundredState) => Square[];

/** The squares of one origin. They light up, then fly; the rest slides along the ground. */
function squaresOf(rows: FiveHundredRows, layout: ListLayout, origin: Origin): SquaresAt {
  const lift = origin === "rest" ? 0 : 5 * layout.pitch;
  const places = range(held(rows)[origin]).map((i) => ({
    mixed: mixedPlace(rows, layout, origin, i),
    sorted: sortedPlace(rows, layout, origin, i),
    apart: apartPlace(rows, layout, origin, i),
  }));
  return (state) =>
    places.map(({ mixed, sorted, apart }, i) => {
      const flown = arc(mixed, sorted, staggeredProgress(state.sorted, sorting, i, places.length), lift);
      return arc(flown, apart, staggeredProgress(state.apart, parting, i, places.length), 0);
    });
}

/**
 * The five hundred squares: outlined at first, then filled in the colour of their origin; Taiwan's turn lighter as they
 * move apart.
 */
export function listSquares(rows: FiveHundredRows, layout: ListLayout): (state: FiveHundredState) => readonly Mark[] {
  const [usAt, mainlandAt, taiwanAt, restAt] = (["us", "mainland", "taiwan", "rest"] as const).map((origin) =>
    squaresOf(rows, layout, origin),
  ) as [SquaresAt, SquaresAt, SquaresAt, SquaresAt];
  const open = (key: string, squares: Square[]) => path(key, squaresPath(squares), { class: "open" });
  const full = (key: string, squares: Square[], who: string, opacity = 1) =>
    path(key, squaresPath(squares), { class: who, opacity });
  const draw = (state: FiveHundredState, shown: number): Mark => {
    const [us, mainland, taiwan, rest] = [usAt(state), mainlandAt(state), taiwanAt(state), restAt(state)];
    const lit = progress(state.sorted, 0.06, 0.24);
    return group(
      "list",
      [
        open("rest-squares", rest),
        open("named-squares", [...us, ...mainland, ...taiwan]),
        full("taiwan-light-squares", taiwan, "cn soft", lit),
        full("taiwan-squares", taiwan, "cn listed", lit * (1 - progress(state.apart, 0.1, 0.8))),
        full("mainland-squares", mainland, "cn listed", lit),
        full("us-squares", us, "us listed", lit),
      ],
      { opacity: shown },
    );
  };
  const gone = draw({ sorted: 1, apart: 1, party: 1, economy: 0 }, 0);
  return (state) => {
    const shown = 1 - progress(state.party, 0.08, 0.45);
    return [shown === 0 ? gone : draw(state, shown)];
  };
}
