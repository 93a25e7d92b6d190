import { liveBar } from "./bar.ts";
import { liveLinks } from "./copy-link.ts";
import { liveFacts } from "./facts.ts";
import { liveGuesses } from "./guesses.ts";
import { offerToGoOn } from "./go-on.ts";
import { minutesLeft } from "./minutes-left.ts";
import { keepOffline } from "./offline.ts";
import { liveStepper } from "./stepper.ts";
import type { Waypoint } from "./waypoints.ts";
import { task } from "./task.ts";
import { liveTheme } from "./theme.ts";

export interface Controls {
  /** Tells at which stop the reader is. */
  readonly show: (now: number) => void;
  /** Tells that the page has come to rest at a stop. */
  readonly rest: (now: number) => void;
}

/**
 * Wires the controls that no reader needs in the first moment, and has the story kept for reading off line; they come in a file
 * of their own, after the rest. What holds much is made in a task of its own: together it would hold up a reader's first scroll.
 */
export async function liveControls(stops: readonly Waypoint[]): Promise<Controls> {
  liveTheme();
  liveFacts();
  offerToGoOn(stops);
  liveGuesses(stops);
  keepOffline();
  await task();
  const bar = liveBar(stops);
  await task();
  const left = minutesLeft(stops);
  const stepper = liveStepper(stops);
  void liveLinks(); // which nothing waits for
  return {
    show(now) {
      bar.show(now);
      left.show(now);
      stepper.show(now);
    },
    rest: stepper.rest,
  };
}
