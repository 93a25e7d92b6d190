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
import { liveTerms } from "./terms.ts";
import { liveTheme } from "./theme.ts";

export interface Controls {
  /** Takes the waypoint that the reader is at. */
  readonly show: (now: number) => void;
  /** Takes the waypoint at which the page came to rest. */
  readonly rest: (now: number) => void;
}

/**
 * Starts the controls that a reader does not need at once, and offline storage. They load as a separate chunk. The
 * larger parts start in tasks of their own, so that they do not block the first scroll.
 */
export async function liveControls(
  stops: readonly Waypoint[],
  keepPlace: (change: () => void) => void,
): Promise<Controls> {
  liveTheme();
  liveFacts();
  liveTerms();
  offerToGoOn(stops);
  liveGuesses(keepPlace);
  keepOffline();
  await task();
  const bar = liveBar(stops);
  await task();
  const left = minutesLeft(stops);
  const stepper = liveStepper(stops);
  void liveLinks(); // nothing waits for it
  return {
    show(now) {
      bar.show(now);
      left.show(now);
      stepper.show(now);
    },
    rest: stepper.rest,
  };
}
