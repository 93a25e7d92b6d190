import { keepPlace } from "./keep-place.ts";
import type { Waypoint } from "./waypoints.ts";

/** How many windows ahead a guess is made ready, and how long its reader waits for that, in milliseconds. */
const ahead = 2;
const patience = 8000;

/** Makes each guess ready when the reader comes near. Should it fail, or not come in time, its plain picture stands for good. */
export function liveGuesses(stops: readonly Waypoint[]): void {
  const start = (guess: HTMLElement) => {
    const late = new Promise<never>((_, refuse) => setTimeout(refuse, patience, new Error("it did not come in time")));
    Promise.race([import("./guess/live-guess.ts").then(({ liveGuess }) => liveGuess(guess)), late]).catch(
      (error: unknown) => {
        keepPlace(stops, () => guess.classList.add("flat"));
        console.error(
          `The guess before “${guess.dataset["guess"]}” could not start; its plain picture stands in its place.`,
          error,
        );
      },
    );
  };
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        start(target as HTMLElement);
      }
    },
    { rootMargin: `${ahead * 100}% 0px` },
  );
  for (const guess of document.querySelectorAll("[data-guess]")) near.observe(guess);
}
