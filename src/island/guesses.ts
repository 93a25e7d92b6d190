import { shownFor } from "./shown-for.ts";

/** How many viewports ahead a guess starts loading, and how long it may take, in milliseconds. */
const ahead = 2;
const patience = 8000;

/**
 * Starts each guess when the reader comes near. If it fails or takes too long, its still stays for good, put in by
 * `keepPlace`.
 */
export function liveGuesses(keepPlace: (change: () => void) => void): void {
  const start = (guess: HTMLElement) => {
    const late = shownFor(patience).then(() => {
      throw new Error("it did not come in time");
    });
    Promise.race([import("./guess/live-guess.ts").then(({ liveGuess }) => liveGuess(guess)), late]).catch(
      (error: unknown) => {
        keepPlace(() => guess.classList.add("flat"));
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
