import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { lastDays } from "./asks/clock.ts";
import { ladderLayout } from "./asks/layout.ts";
import { rungIds, type AsksLabel, type AsksRows, type AsksState } from "./asks/model.ts";
import { ladderBars } from "./asks/rung-bars.ts";
import { ladderWords } from "./asks/rung-words.ts";

/**
 * A ladder of what the talks are about, a rung for each matter: who asks for it, what is offered. At the end its bars
 * become the days left.
 */
export const asks: Chart<AsksRows, AsksLabel, AsksState> = (input, size) => {
  const ladder = ladderLayout(input.words, size);
  const bars = ladderBars(input.rows, ladder);
  const words = ladderWords(input, ladder);
  const days = lastDays(input, size);
  return ({ lit, turn }) => [
    ...bars(lit, 1 - progress(turn, 0.1, 0.3)),
    ...words(lit, 1 - progress(turn, 0, 0.15)),
    ...days(
      rungIds.map((_, i) => ladder.bar(i, lit)),
      turn,
    ),
  ];
};
