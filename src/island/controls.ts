import { liveBar } from "./bar.ts";
import { liveLinks } from "./copy-link.ts";
import { liveFacts } from "./facts.ts";
import { liveGuesses } from "./guesses.ts";
import { offerToGoOn } from "./go-on.ts";
import { minutesLeft } from "./minutes-left.ts";
import { keepOffline } from "./offline.ts";
import { liveStepper } from "./stepper.ts";
import type { Stop } from "./stops.ts";
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
 * of their own, after the rest. What tells of steps is made once the reader leaves the opening, each in a task of its own.
 */
export function liveControls(stops: readonly Stop[]): Controls {
  liveTheme();
  liveFacts();
  offerToGoOn(stops);
  liveGuesses(stops);
  keepOffline();
  const stepper = liveStepper(stops);
  let here = 0;
  let left = false;
  const shown: { show: (now: number) => void }[] = [stepper];
  const leave = async () => {
    left = true;
    for (const make of [liveBar, minutesLeft]) {
      await task();
      const made = make(stops);
      made.show(here);
      shown.push(made);
    }
    await liveLinks();
  };
  return {
    show(now) {
      here = now;
      if (now > 0 && !left) void leave();
      for (const each of shown) each.show(now);
    },
    rest: stepper.rest,
  };
}
