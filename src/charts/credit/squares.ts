import { easeSinInOut } from "d3";
import { path, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { squareAt, type CreditLayout } from "./layout.ts";
import { groups, type Group, type Place } from "./places.ts";

/** The part of the way between two years that one square's flight takes; squares set out one after the other. */
const flight = 0.28;

const classes: Readonly<Record<Group, string>> = { private: "ink", state: "cn", other: "open" };
/** The first painted lies at the back. */
const painted: readonly Group[] = ["other", "private", "state"];

const shrunk = ({ x, y, side }: Square, part: number): Square => ({
  x: x + (side * (1 - part)) / 2,
  y: y + (side * (1 - part)) / 2,
  side: side * part,
});

/** A square on its way, `u` of it: it rises before it crosses to a higher pile, falls after it crosses to a lower one, clears the height `over`, and never leaves the picture's top. */
function aloft(from: Square, to: Square, u: number, pitch: number, over: number): Square {
  const lift = Math.min(
    Math.max(pitch * 1.5 + Math.abs(to.x - from.x) * 0.08, Math.max(from.y, to.y) - over),
    from.y,
    to.y,
  );
  const climbed = to.y < from.y ? 1 - (1 - u) ** 3 : u ** 3;
  return { x: lerp(from.x, to.x, u), y: lerp(from.y, to.y, climbed) - lift * 4 * u * (1 - u), side: from.side };
}

/** The hundred squares between year `i` and the next, `t` of the way: those that change hands fly over, and take the colour of where they go on the way. */
export function creditSquares(
  places: readonly (readonly Place[])[],
  layout: CreditLayout,
  i: number,
  t: number,
): Mark[] {
  const by: Record<Group, Square[]> = { private: [], state: [], other: [] };
  const flying: Record<Group, Square[]> = { private: [], state: [], other: [] };
  const moving = places.filter((of) => t > 0 && of[i]!.group !== of[i + 1]!.group);
  moving.sort((a, b) => groups.indexOf(a[i]!.group) - groups.indexOf(b[i]!.group) || b[i]!.slot - a[i]!.slot);
  const between = Math.min(
    ...places
      .flatMap((of) => [of[i]!, of[i + 1] ?? of[i]!])
      .filter(({ group }) => group === "state")
      .map((place) => squareAt(layout, place).y),
  );
  for (const of of places) {
    const [from, to] = [of[i]!, of[i + 1] ?? of[i]!];
    const turn = moving.indexOf(of);
    const start = ((1 - flight) * turn) / Math.max(1, moving.length - 1);
    const u = turn === -1 ? 0 : easeSinInOut(progress(t, start, start + flight));
    const [a, b] = [squareAt(layout, from), squareAt(layout, to)];
    if (u === 0 || u === 1) {
      by[u === 0 ? from.group : to.group].push(u === 0 ? a : b);
      continue;
    }
    const crosses = from.group !== "state" && to.group !== "state";
    const square = aloft(a, b, u, layout.pitch, crosses ? between - 2 * layout.pitch : layout.floor);
    const covers = painted.indexOf(to.group) > painted.indexOf(from.group);
    flying[from.group].push(covers ? square : shrunk(square, 1 - u));
    flying[to.group].push(covers ? shrunk(square, u) : square);
  }
  return [
    ...painted.map((group) => path(group, squaresPath(by[group]), { class: classes[group] })),
    ...painted.map((group) => path(`${group}-flying`, squaresPath(flying[group]), { class: classes[group] })),
  ];
}
