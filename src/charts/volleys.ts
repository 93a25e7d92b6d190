import type { Chart } from "../scene/scene.ts";
import { courtSquares } from "./volleys/court-squares.ts";
import { footWords } from "./volleys/foot-words.ts";
import { headWords } from "./volleys/head-words.ts";
import { courtOf } from "./volleys/layout.ts";
import type { VolleyLabel, VolleyRows, VolleyState } from "./volleys/model.ts";
import { rankWords } from "./volleys/rank-words.ts";
import { sumWords } from "./volleys/sum-words.ts";
import { suspension } from "./volleys/suspension.ts";
import { zoneWords } from "./volleys/zone-words.ts";
import { zonesOf } from "./volleys/zones.ts";

/**
 * The court: each side's purchases as squares on its own side of the net. Squares hit by a list cross the net and keep
 * their identity; a square's position follows from its index in its list.
 */
export const volleys: Chart<VolleyRows, VolleyLabel, VolleyState> = ({ rows, words }, size) => {
  const court = courtOf(rows, words, size);
  const zones = zonesOf(words, court);
  const squares = courtSquares(court);
  const suspended = suspension(court);
  const headed = headWords(words, court);
  const summed = sumWords(words, court);
  const ranked = rankWords(words, court);
  const zoned = zoneWords(words, court, zones);
  const footed = footWords(words, court, zones);
  return (state) => [
    ...squares(state),
    suspended(state),
    ...headed(state),
    summed(state),
    ...ranked(state),
    ...zoned(state),
    ...footed(state),
  ];
};
