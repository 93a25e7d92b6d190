import { pageTop } from "./page-top.ts";
import { currentWaypoint } from "./current-waypoint.ts";

/** A place that the reader can be led to: the opening, a chapter, a step, or the text after a scene. */
export interface Waypoint {
  /** Its address; the opening has none. */
  readonly id: string;
  readonly element: HTMLElement;
  /** What takes the focus when the reader is led there. */
  readonly target: HTMLElement;
  /** A step's stage, if it is one. */
  readonly stage: HTMLElement | null;
  /** The number of its chapter, from 0; -1 in the opening. */
  readonly chapter: number;
}

/** All stops of the page, in reading order; the opening is the first. */
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

/** How far down the page is when it rests at each stop, as it is laid out now: a step beside its stage at the window's top, the rest below the bar. */
export function restsOf(stops: readonly Waypoint[]): readonly number[] {
  const page = document.documentElement;
  const bar = parseFloat(getComputedStyle(page).scrollPaddingTop);
  const end = page.scrollHeight - innerHeight;
  const stands = new Map([...new Set(stops.map(({ stage }) => stage))].map((stage) => [stage, !!stage?.offsetHeight])); // a scene's stage is asked once, not at every step
  return stops.map(({ element, stage }, i) =>
    i === 0 ? 0 : Math.min(end, pageTop(element) - (stands.get(stage) ? 0 : bar)),
  );
}

/** Reads off the page at which stop the reader is now. */
export const readWaypoint = (stops: readonly Waypoint[]): number =>
  currentWaypoint(restsOf(stops), scrollY, innerHeight);

/** Brings a stop to rest, at once or in a movement, and gives it the focus if asked. */
export function goTo({ element, target }: Waypoint, how: { smooth?: boolean; focus?: boolean } = {}): void {
  if (how.focus) target.focus({ preventScroll: true });
  if (element.id === "main") scrollTo({ top: 0, behavior: how.smooth ? "smooth" : "instant" });
  else element.scrollIntoView({ block: "start", behavior: how.smooth ? "smooth" : "instant" });
}
