import type { Chart } from "../scene/scene.ts";
import { courtSquares } from "./volleys/court-squares.ts";
import { courtWords } from "./volleys/court-words.ts";
import { headWords } from "./volleys/head-words.ts";
import { courtOf } from "./volleys/layout.ts";
import type { VolleyLabel, VolleyRows, VolleyState } from "./volleys/model.ts";
import { rankWords } from "./volleys/rank-words.ts";
import { takenSquares } from "./volleys/taken-squares.ts";
import { holeSquares, threatSquares } from "./volleys/threat-squares.ts";

/**
 * The court: each side's purchases as squares on its own side of the net. Squares hit by a list cross the net and keep
 * their identity; a square's position follows from its index in its list.
 */
export const volleys: Chart<VolleyRows, VolleyLabel, VolleyState> = ({ rows, words }, size) => {
  const court = courtOf(rows, words, size);
  const squares = courtSquares(court);
  const hole = holeSquares(court);
  const threat = threatSquares(court);
  const taken = takenSquares(court);
  const headed = headWords(words, court);
  const ranked = rankWords(words, court);
  const said = courtWords(words, court);
  return (state) => [
    ...squares(state),
    hole(state),
    threat(state),
    taken(state),
    ...headed(state),
    ...ranked(state),
    ...said(state),
  ];
};
