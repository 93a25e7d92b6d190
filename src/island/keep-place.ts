import { goTo, readWaypoint, type Waypoint } from "./waypoints.ts";

/**
 * Runs a change of layout and keeps the reader at the same step, or at the same paragraph at the same height in the
 * viewport.
 */
export function keepPlace(stops: readonly Waypoint[], change: () => void): void {
  const stop = stops[readWaypoint(stops)]!;
  const block = [...document.querySelectorAll<HTMLElement>("#main :is(h1, h2, h3, p, li, blockquote, table)")].find(
    (each) => {
      const { bottom, height } = each.getBoundingClientRect();
      return height > 0 && bottom > innerHeight / 3 && !each.closest("[data-scene]");
    },
  );
  const before = block?.getBoundingClientRect().top;
  change();
  if (block && before !== undefined && (!stop.stage || before < innerHeight / 2))
    scrollBy({ top: block.getBoundingClientRect().top - before, behavior: "instant" });
  else goTo(stop);
}
