import { reducedMotion } from "./reduced-motion.ts";
import { store, stored } from "./storage.ts";
import { say } from "./say.ts";

/** How to read: the pictures follow scrolling, stand in the text as stills, or go step by step at a press. */
export type ReadingMode = "scroll" | "page" | "steps";

const page = document.documentElement;

/** The current reading mode, which before-paint.js has set on the page. */
export const readingMode = (): ReadingMode => page.dataset["reading"] as ReadingMode;

/**
 * Wires the reading mode switch; no button pressed means scrolling. The choice is stored; without one the mode follows
 * the reduced-motion preference, also when that changes. `keepPlace` makes a change of layout, `changed` hears of it.
 */
export function followReadingMode(keepPlace: (change: () => void) => void, changed: () => void): void {
  const group = document.querySelector<HTMLElement>(".ways")!;
  const buttons = [...group.querySelectorAll<HTMLButtonElement>("[data-way]")];
  const show = () =>
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset["way"] === readingMode())));
  const take = (way: ReadingMode) => {
    keepPlace(() => {
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
