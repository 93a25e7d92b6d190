import { reducedMotion } from "./reduced-motion.ts";
import { store, stored } from "./storage.ts";
import { keepPlace } from "./keep-place.ts";
import { say } from "./say.ts";
import type { Waypoint } from "./waypoints.ts";

/** The ways to read: the pictures follow the scrolling, or stand in the text, or come step by step at a press. */
export type ReadingMode = "scroll" | "page" | "steps";

const page = document.documentElement;

/** How the story is being read, as the page says it since before its first paint. */
export const readingMode = (): ReadingMode => page.dataset["reading"] as ReadingMode;

/**
 * Wires the switch between the ways to read. Neither button pressed is the scroll story. The
 * choice is remembered; without one the way follows reduced motion, whenever that changes.
 */
export function followReadingMode(stops: readonly Waypoint[], changed: () => void): void {
  const group = document.querySelector<HTMLElement>(".ways")!;
  const buttons = [...group.querySelectorAll<HTMLButtonElement>("[data-way]")];
  const show = () =>
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset["way"] === readingMode())));
  const take = (way: ReadingMode) => {
    keepPlace(stops, () => {
      page.dataset["reading"] = way;
      page.classList.toggle("live", way !== "page");
    });
    show();
    changed();
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const way = button.dataset["way"] as ReadingMode;
      const next = way === readingMode() ? "scroll" : way;
      take(next);
      store("reading", next);
      say((next === "scroll" ? group : button).dataset["means"]);
    });
  }
  reducedMotion.addEventListener("change", () => {
    if (!stored("reading")) take(reducedMotion.matches ? "page" : "scroll");
  });
  show();
}
