import { path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import type { FiveHundredRows, FiveHundredState } from "../five-hundred.ts";
import { arc, staggeredProgress, type Stagger } from "../parts/stagger.ts";
import type { ListLayout } from "./list-layout.ts";
import { apartPlace, held, mixedPlace, sortedPlace, type Origin } from "./list-places.ts";

/** Squares sort themselves one after another; those that step aside go together. */
const sorting: Stagger = { from: 0.22, to: 0.86, air: 0.55 };
const parting: Stagger = { from: 0.15, to: 0.85, air: 1 };

/** Where the squares of one origin are. They light up, then fly; the rest moves over without leaving the ground. */
export function squaresOf(
  rows: FiveHundredRows,
  state: FiveHundredState,
  layout: ListLayout,
  origin: Origin,
): Square[] {
  const n = held(rows)[origin];
  return Array.from({ length: n }, (_, i) => {
    const [from, to] = [mixedPlace(rows, layout, origin, i), sortedPlace(rows, layout, origin, i)];
    const sorted = arc(
      from,
      to,
      staggeredProgress(state.sorted, sorting, i, n),
      origin === "rest" ? 0 : 5 * layout.pitch,
    );
    return arc(sorted, apartPlace(rows, layout, origin, i), staggeredProgress(state.apart, parting, i, n), 0);
  });
}

/** The five hundred: each open at first, then full in the colour of where its company is from; Taiwan's turn lighter as they step aside. */
export function listSquares(rows: FiveHundredRows, state: FiveHundredState, layout: ListLayout): Mark[] {
  const shown = 1 - progress(state.party, 0.08, 0.45);
  const lit = progress(state.sorted, 0.06, 0.24) * shown;
  const [us, mainland, taiwan, rest] = (["us", "mainland", "taiwan", "rest"] as const).map((origin) =>
    squaresOf(rows, state, layout, origin),
  ) as [Square[], Square[], Square[], Square[]];
  const open = (key: string, squares: Square[]) => path(key, squaresPath(squares), { class: "open", opacity: shown });
  const full = (key: string, squares: Square[], who: string, opacity: number) =>
    path(key, squaresPath(squares), { class: who, opacity });
  return [
    open("rest-squares", rest),
    open("named-squares", [...us, ...mainland, ...taiwan]),
    full("taiwan-light-squares", taiwan, "cn soft", lit),
    full("taiwan-squares", taiwan, "cn listed", lit * lerp(1, 0, progress(state.apart, 0.1, 0.8))),
    full("mainland-squares", mainland, "cn listed", lit),
    full("us-squares", us, "us listed", lit),
  ];
}
