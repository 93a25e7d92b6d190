import { numeral } from "../../language/numeral.ts";
import { path, rect, text, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { clamp, progress } from "../../scene/interpolate.ts";
import type { TruceRows, TruceState } from "../truce-clock.ts";
import { boxesPath, halvesPath } from "../parts/boxes.ts";
import { dayAfter } from "../parts/day.ts";
import { monthEdges } from "./month-edges.ts";
import { squareOf, type TruceGrid } from "../parts/truce-grid.ts";

/** From this side in pixels a square has room for its date. */
const datedSide = 28;

/** The squares of the calendar: open while a day is to come, filling from the left as it goes by, in the colours of those who acted on it. */
export function truceDays(
  { dinner, days, rise, today, named }: TruceRows,
  state: TruceState,
  grid: TruceGrid,
  legal: Square,
  type: number,
  language: string,
): Mark[] {
  const all = Array.from({ length: days }, (_, i) => i + 1);
  const spans = Object.values(named);
  const actor = (n: number) => spans.find(({ first, last, ahead }) => !ahead && n >= first && n <= last)?.who;
  const gone = (n: number) => clamp(state.day - n + 1);
  const boxes = (who: string | undefined) =>
    boxesPath(
      all
        .filter((n) => actor(n) === who)
        .map((n) => {
          const { x, y, side } = squareOf(grid, n);
          return { x, y, width: side * gone(n), height: side };
        }),
    );
  const shared = all.filter((n) => actor(n) === "both").map((n) => ({ ...squareOf(grid, n), part: gone(n) }));
  const next = all
    .filter((n) => spans.some(({ first, last, ahead }) => ahead && n >= first && n <= last))
    .map((n) => ({ ...squareOf(grid, n), part: 1 }));

  const side = grid.pitch - grid.gap;
  const dates =
    side < datedSide
      ? []
      : [...all, rise].map((n) => {
          const { x, y } = n > days ? legal : squareOf(grid, n);
          return text(
            `date-${n}`,
            x + side * 0.12,
            y + side * 0.12 + type * 0.72,
            numeral(dayAfter(dinner, n).date, language),
            {
              size: Math.min(type, 15),
              ...(n > days ? { class: "later" } : {}),
              opacity: n > days ? state.legal : 1 - progress(gone(n), 0, 0.25),
            },
          );
        });

  return [
    path("days", squaresPath(all.map((n) => squareOf(grid, n))), { class: "open" }),
    path("lit", squaresPath(all.filter((n) => n > today).map((n) => squareOf(grid, n))), {
      class: "lit",
      opacity: state.lit,
    }),
    path("next-us", halvesPath(next, "upper"), { class: "us soft", opacity: state.ahead }),
    path("next-china", halvesPath(next, "lower"), { class: "cn soft", opacity: state.ahead }),
    ...dates,
    path("gone", boxes(undefined), { class: "gone" }),
    path("gone-us", boxes("us"), { class: "us" }),
    path("gone-china", boxes("china"), { class: "cn" }),
    path("gone-both-us", halvesPath(shared, "upper"), { class: "us" }),
    path("gone-both-china", halvesPath(shared, "lower"), { class: "cn" }),
    rect("legal", legal.x, legal.y, legal.side, legal.side, { class: "later", opacity: state.legal }),
    ...monthEdges(grid, days).map(({ first, d }) =>
      path(`month-edge-${first}`, d, { class: "axis", opacity: 1 - progress(state.day, first - 6, first) }),
    ),
  ];
}
