import { range } from "d3";
import { group, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { shapesPath } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import type { AsksInput, AsksState, Fleet } from "./model.ts";

/** A ship by the top left corner of its cell and the cell's width, in pixels. */
interface Ship {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A cell's height, from its width. */
const cell = 0.56;

/** The bulk carrier that chapter 2 follows, with fewer corners: keel, bow, deck and bridge, in widths of a cell. */
const hull = [
  [0.02, 0.4],
  [0.77, 0.4],
  [0.85, 0.14],
  [0.17, 0.14],
  [0.17, 0],
  [0.03, 0],
] as const;

/** Ships as one path, a shape each. */
const shipsPath = (ships: readonly Ship[]): string =>
  shapesPath(ships.map(({ x, y, width }) => hull.map(([right, down]) => [x + right * width, y + down * width])));

/** Number of ships in a row, as few as let `count` of them fit into a box. */
function across(count: number, width: number, height: number, most: number): number {
  let n = Math.max(1, Math.ceil(width / most));
  while (Math.ceil(count / n) * (width / n) * cell > height) n++;
  return n;
}

/**
 * Soybeans by the shipload: two years side by side, of which the ships of December then part and stand beside those of
 * the pledge, outlined.
 */
export function soybeanFleet({ rows: { ships }, words }: AsksInput, size: Size): (state: AsksState) => readonly Mark[] {
  const { width, height } = size;
  const type = labelSize(size) + (width >= wideFrom ? 2 : 0);
  const line = lineHeight(type);
  const bold = { size: type, weight: 600 } as const;
  const wide = width >= wideFrom;
  const gap = wide ? 40 : 14;
  const most = wide ? 80 : 30;

  /** Fleets side by side in equal cells, with their numbers above; the first is the largest. */
  const view = (named: readonly Fleet[]) => {
    const column = (width - gap * (named.length - 1)) / named.length;
    const figure = clamp(Math.min(height * 0.15, width * 0.1), 26, 96);
    const top = figure * 0.76 + line * 1.25;
    const n = across(ships[named[0]!], column, height - top - 4, most);
    const pitch = Math.min(column / n, most);
    const left = (fleet: Fleet) => named.indexOf(fleet) * (column + gap);
    return {
      places: (fleet: Fleet): readonly Ship[] =>
        range(ships[fleet]).map((i) => ({
          x: left(fleet) + (i % n) * pitch,
          y: top + 4 + Math.floor(i / n) * pitch * cell,
          width: pitch,
        })),
      words: (fleet: Fleet) => {
        const long = words[`when-${fleet}`];
        const when = textWidth(long, bold) <= column ? long : words[`when-${fleet}-short`];
        const number = words[`ships-${fleet}`];
        const look = { size: figure, class: "big cn" };
        return [
          text(`ships-${fleet}`, left(fleet), figure * 0.74, number, look),
          text(`when-${fleet}`, left(fleet), figure * 0.76 + line, when, bold),
        ];
      },
    };
  };
  const years = view(["2017", "2018"]);
  const months = view(["december-2017", "december-2018", "pledge"]);
  /** A year's ships, the last of which are December's. */
  const fleet = (year: "2017" | "2018") => {
    const all = years.places(year);
    const to = months.places(`december-${year}`);
    const apart = all.length - to.length;
    return { rest: shipsPath(all.slice(0, apart)), from: all.slice(apart), to };
  };
  const parted = (["2017", "2018"] as const).map((year) => ({ year, ...fleet(year) }));
  const rest = parted.map(({ year, rest }) => path(`fleet-${year}`, rest, { class: "cn" }));
  const pledge = [
    path("fleet-pledge", shipsPath(months.places("pledge")), { class: "cn open" }),
    ...months.words("pledge"),
  ];
  const yearWords = [...years.words("2017"), ...years.words("2018")];
  const monthWords = [...months.words("december-2017"), ...months.words("december-2018")];

  return ({ december, pledged }) => {
    const u = progress(december, 0.25, 0.8);
    return [
      group("years-words", yearWords, { opacity: 1 - progress(december, 0, 0.12) }),
      group("years-rest", rest, { opacity: 1 - progress(december, 0.1, 0.45) }),
      ...parted.map(({ year, from, to }) =>
        path(
          `fleet-december-${year}`,
          shipsPath(
            from.map((ship, i) => ({
              x: lerp(ship.x, to[i]!.x, u),
              y: lerp(ship.y, to[i]!.y, u),
              width: lerp(ship.width, to[i]!.width, u),
            })),
          ),
          { class: "cn" },
        ),
      ),
      group("pledge", pledge, { opacity: progress(pledged, 0.4, 0.9) }),
      group("months-words", monthWords, { opacity: progress(december, 0.85, 1) }),
    ];
  };
}
