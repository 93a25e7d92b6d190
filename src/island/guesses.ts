import { keepPlace } from "./keep-place.ts";
import type { Stop } from "./stops.ts";

/** How many windows ahead a guess is made ready, and how long its reader waits for that, in milliseconds. */
const ahead = 2;
const patience = 8000;

/** Makes each guess ready when the reader comes near. Should it fail, or not come in time, its plain picture stands for good. */
export function liveGuesses(stops: readonly Stop[]): { look: () => void } {
  const waiting = new Set(document.querySelectorAll<HTMLElement>("[data-guess]"));
  return {
    look() {
      for (const guess of waiting) {
        const { top, bottom } = guess.getBoundingClientRect();
        if (top > innerHeight * (1 + ahead) || bottom < -innerHeight * ahead) continue;
        waiting.delete(guess);
        const late = new Promise<never>((_, refuse) => setTimeout(refuse, patience, new Error("it did not come in time")));
        Promise.race([import("./guess/live-guess.ts").then(({ liveGuess }) => liveGuess(guess)), late]).catch((error: unknown) => {
          keepPlace(stops, () => guess.classList.add("flat"));
          console.error(`The guess before “${guess.dataset["guess"]}” could not start; its plain picture stands in its place.`, error);
        });
      }
    },
  };
}
