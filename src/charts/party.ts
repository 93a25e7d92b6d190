import type { Chart } from "../scene/scene.ts";
import { hundred } from "./party/hundred.ts";
import type { Label, PartyRows, PartyState } from "./party/model.ts";
import { votes } from "./party/votes.ts";

/** Of a hundred firms, those with a Party group, by two counts; then a vote of the legislature, every vote a square. */
export const party: Chart<PartyRows, Label, PartyState> = ({ rows, words }, size) => {
  const drawn = [votes(rows, words, size), hundred(rows, words, size)];
  return (state) => drawn.flatMap((draw) => draw(state));
};
