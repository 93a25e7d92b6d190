import type { Chart } from "../scene/scene.ts";
import { hundreds } from "./party/hundreds.ts";
import type { Label, PartyRows, PartyState } from "./party/model.ts";
import { votes } from "./party/votes.ts";

/** Of every hundred firms, those with a Party group, by two counts; then a vote of the legislature, every vote a square. */
export const party: Chart<PartyRows, Label, PartyState> = ({ rows, words }, size) => {
  const drawn = [votes(rows, words, size), hundreds(rows, words, size)];
  return (state) => drawn.flatMap((draw) => draw(state));
};
