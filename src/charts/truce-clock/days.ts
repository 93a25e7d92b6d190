import { range, sum } from "d3";
import { numeral } from "../../language/numeral.ts";
import { group, path, rect, text, type Mark } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { clamp, progress } from "../../scene/interpolate.ts";
import { fillingPath, halvesPath } from "../parts/boxes.ts";
import { dayAfter } from "../parts/day.ts";
import { keepLast } from "../parts/keep-last.ts";
import { squareOf } from "../parts/truce-grid.ts";
import type { TruceLayout } from "./layout.ts";
import type { TruceRows, TruceState } from "./model.ts";
import { monthEdges } from "./month-edges.ts";

/** Smallest side, in pixels, of a square that shows its date. */
const datedSide = 28;

/**
 * The squares of the calendar: lit while a day is left; as it passes it goes grey from the left, or takes the colours of
 * those who acted on it.
 */
export function truceDays(
  { dinner, days, rise, named }: TruceRows,
  { grid, legal, type }: TruceLayout,
  language: string,
): (state: TruceState) => Mark[] {
  const all = range(1, days + 1);
  const places = all.map((n) => squareOf(grid, n));
  const squares = (of: readonly number[]) => of.map((n) => places[n - 1]!);
  const spans = Object.values(named);
  const actor = (n: number) => spans.find(({ first, last, ahead }) => !ahead && n >= first && n <= last)?.who;
  const gone = (n: number, day: number) => clamp(day - n + 1);
  /** The path of one actor's days, filled up to a day. */
  const filling = (who: string | undefined) => {
    const of = all.filter((n) => actor(n) === who);
    const filled = keepLast(fillingPath(squares(of)));
    return (day: number) => filled(sum(of, (n) => gone(n, day)));
  };
  const [byNobody, byUs, byChina] = [filling(undefined), filling("us"), filling("china")];
  const shared = all.filter((n) => actor(n) === "both");
  // Announced days stay lit; a small square in their corner has both colours.
  const next = squares(all.filter((n) => spans.some(({ first, last, ahead }) => ahead && n >= first && n <= last))).map(
    ({ x, y, side }) => ({ x: x + side * 0.46, y: y + side * 0.46, side: side * 0.44, part: 1 }),
  );
  const ahead = [
    path("next-us", halvesPath(next, "upper"), { class: "us" }),
    path("next-china", halvesPath(next, "lower"), { class: "cn" }),
  ];
  const lit = keepLast((past) => path("lit", squaresPath(places.slice(past)), { class: "lit" }));
  const edges = monthEdges(grid, days);

  const side = grid.pitch - grid.gap;
  const dates = (side < datedSide ? [] : [...all, rise]).map((n) => {
    const { x, y } = places[n - 1] ?? legal;
    const date = numeral(dayAfter(dinner, n).date, language);
    const look = { size: Math.min(type, 15), class: n > days ? "deadline" : "on-lit" };
    const seen = keepLast((opacity) =>
      text(`date-${n}`, x + side * 0.12, y + side * 0.12 + type * 0.72, date, { ...look, opacity }),
    );
    return (state: TruceState) => seen(n > days ? 1 : 1 - progress(gone(n, state.day), 0, 0.25));
  });

  const legalDay = rect("legal", legal.x, legal.y, legal.side, legal.side, { class: "deadline dashed" });
  return (state) => {
    const { day } = state;
    const halves = shared.map((n) => ({ ...places[n - 1]!, part: gone(n, day) }));
    return [
      lit(Math.floor(day)),
      group("next", ahead, { opacity: state.ahead }),
      ...dates.map((date) => date(state)),
      path("gone", byNobody(day), { class: "gone" }),
      path("gone-us", byUs(day), { class: "us" }),
      path("gone-china", byChina(day), { class: "cn" }),
      path("gone-both-us", halvesPath(halves, "upper"), { class: "us" }),
      path("gone-both-china", halvesPath(halves, "lower"), { class: "cn" }),
      legalDay,
      ...edges.map(({ first, d }) =>
        path(`month-edge-${first}`, d, { class: "axis", opacity: 1 - progress(day, first - 6, first) }),
      ),
    ];
  };
}
