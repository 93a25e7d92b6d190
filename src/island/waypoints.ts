import { pageTop } from "./page-top.ts";
import { currentWaypoint } from "./current-waypoint.ts";

/** A place that navigation leads to: the opening, a chapter, a step, or the text after a scene. */
export interface Waypoint {
  /** Its id in the page's address; empty for the opening. */
  readonly id: string;
  readonly element: HTMLElement;
  /** The element that takes the focus. */
  readonly target: HTMLElement;
  /** The stage of a step's scene; null for other waypoints. */
  readonly stage: HTMLElement | null;
  /** The index of its chapter, from 0; -1 in the opening. */
  readonly chapter: number;
}

/** All waypoints of the page, in reading order, the opening first. */
export function readWaypoints(): readonly Waypoint[] {
  let chapter = -1;
  return [...document.querySelectorAll<HTMLElement>("#main, [data-chapter], [data-step], .after")].map((element) => {
    if (element.dataset["chapter"]) chapter++;
    const stage = element.dataset["step"]
      ? element.closest("[data-scene]")!.querySelector<HTMLElement>("[data-stage]")
      : null;
    const target = stage ? element : (element.querySelector<HTMLElement>("h1, h2") ?? element);
    target.tabIndex = -1;
    return { id: element.id === "main" ? "" : element.id, element, target, stage, chapter };
  });
}

/** The scroll position at each waypoint: a step with a displayed stage at the viewport's top, others below the bar. */
export function restsOf(stops: readonly Waypoint[]): readonly number[] {
  const page = document.documentElement;
  const bar =
    parseFloat(getComputedStyle(page).scrollPaddingTop) +
    parseFloat(getComputedStyle(stops[0]!.element).scrollMarginTop);
  const end = page.scrollHeight - innerHeight;
  // ask once per stage, not per step
  const stands = new Map([...new Set(stops.map(({ stage }) => stage))].map((stage) => [stage, !!stage?.offsetHeight]));
  return stops.map(({ element, stage }, i) =>
    i === 0 ? 0 : Math.min(end, pageTop(element) - (stands.get(stage) ? 0 : bar)),
  );
}

/** Reads the current waypoint's index off the page. */
export const readWaypoint = (stops: readonly Waypoint[]): number =>
  currentWaypoint(restsOf(stops), scrollY, innerHeight);

/** Scrolls to a waypoint, at once or smoothly, and gives it the focus if asked. */
export function goTo({ element, target }: Waypoint, how: { smooth?: boolean; focus?: boolean } = {}): void {
  if (how.focus) target.focus({ preventScroll: true });
  if (element.id === "main") scrollTo({ top: 0, behavior: how.smooth ? "smooth" : "instant" });
  else element.scrollIntoView({ block: "start", behavior: how.smooth ? "smooth" : "instant" });
}
