import { calm } from "./calm.ts";
import { keep, kept } from "./kept.ts";
import { keepPlace } from "./keep-place.ts";
import { say } from "./say.ts";
import type { Stop } from "./stops.ts";

/** The ways to read: the pictures follow the scrolling, or stand in the text, or come step by step at a press. */
export type Way = "scroll" | "page" | "steps";

const page = document.documentElement;

/** How the story is being read, as the page says it since before its first paint. */
export const wayNow = (): Way => page.dataset["reading"] as Way;

/**
 * Wires the switch between the ways to read. Neither button pressed is the scroll story. The
 * choice is remembered; without one the way follows reduced motion, whenever that changes.
 */
export function liveWays(stops: readonly Stop[], changed: () => void): void {
  const group = document.querySelector<HTMLElement>(".ways")!;
  const buttons = [...group.querySelectorAll<HTMLButtonElement>("[data-way]")];
  const show = () =>
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset["way"] === wayNow())));
  const take = (way: Way) => {
    keepPlace(stops, () => {
      page.dataset["reading"] = way;
      page.classList.toggle("live", way !== "page");
    });
    show();
    changed();
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const way = button.dataset["way"] as Way;
      const next = way === wayNow() ? "scroll" : way;
      take(next);
      keep("reading", next);
      say((next === "scroll" ? group : button).dataset["means"]);
    });
  }
  calm.addEventListener("change", () => {
    if (!kept("reading")) take(calm.matches ? "page" : "scroll");
  });
  show();
}
