import { scaleLinear } from "d3";
import { group } from "../marks/mark.ts";
import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { crossIn, crossOut } from "./parts/fade.ts";
import { wallsLayout } from "./walls/layout.ts";
import { sides, type WallsLabel, type WallsRows, type WallsState } from "./walls/model.ts";
import { wallNotes } from "./walls/notes.ts";
import { stake } from "./walls/stake.ts";
import { wall } from "./walls/wall.ts";

/**
 * Two sides' average tariffs as walls that face each other and are built as days pass; then, in squares, the tax that
 * the truce holds back.
 */
export const walls: Chart<WallsRows, WallsLabel, WallsState> = (input, size) => {
  const layout = wallsLayout(input, size);
  const { starts, wide } = layout;
  const parts = sides.map(([side, who]) => ({
    left: starts[side],
    draw: wall(input, layout, side, who),
    notes: wallNotes(input, layout, side, who),
  }));
  const atStake = stake(input, layout);
  return (state) => [
    group(
      "walls",
      parts.flatMap(({ left, draw, notes }) => {
        const x = scaleLinear([0, state.until], [left, left + wide]);
        return [...draw(state, x), notes(state)];
      }),
      { opacity: crossOut(state.stake) },
    ),
    group("stake", atStake(progress(state.stake, 0.54, 1)), { opacity: crossIn(state.stake) }),
  ];
};
