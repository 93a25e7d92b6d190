import type { Chart } from "../scene/scene.ts";
import { firms } from "./party/firms.ts";
import type { Label, PartyRows, PartyState } from "./party/model.ts";
import { votes } from "./party/votes.ts";

/** A vote of the legislature, every vote a square; then, of every hundred private firms, those with a Party group. */
export const party: Chart<PartyRows, Label, PartyState> = ({ rows, words }, size) => {
  const drawn = [votes(rows, words, size), firms(rows, words, size)];
  return (state) => drawn.flatMap((draw) => draw(state));
};
