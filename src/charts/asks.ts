import { group } from "../marks/mark.ts";
import type { Chart } from "../scene/scene.ts";
import { lastDays } from "./asks/clock.ts";
import { soybeanFleet } from "./asks/fleet.ts";
import { gaps } from "./asks/gaps.ts";
import type { AsksLabel, AsksRows, AsksState } from "./asks/model.ts";
import { fadeInLate, fadeOutLate } from "./parts/fade.ts";

/**
 * Soybeans by the shipload; then what each side asks and offers, with the gap between them as a distance; then the days
 * left. The three have nothing in common and fade into one another.
 */
export const asks: Chart<AsksRows, AsksLabel, AsksState> = (input, size) => {
  const fleet = soybeanFleet(input, size);
  const between = gaps(input, size);
  const days = lastDays(input, size);
  return (state) => [
    group("fleet", fleet(state), { opacity: fadeOutLate(state.fleet) }),
    group("gaps", between(state), { opacity: (state.clock ? fadeOutLate : fadeInLate)(state.gaps) }),
    group("clock", days, { opacity: fadeInLate(state.clock) }),
  ];
};
