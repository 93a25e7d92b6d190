import { line } from "../../marks/mark.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { share } from "../parts/blend.ts";
import { fadeInLate } from "../parts/fade.ts";
import { columnOpacity } from "./column-positions.ts";
import type { Part } from "./layout.ts";

/** Two zero lines: one under the columns, and a vertical one that moves from the dots to the partners' bars. */
export const zeroLine: Part = ({ size, left, dots, partners: { bars } }) => {
  const [first, last] = [bars[0]!, bars.at(-1)!];
  const top = Math.max(0, first.y - 6);
  const bottom = Math.min(size.height, last.y + last.height + 6);
  return (state, y) => {
    const upright = share(state, "valueAdded", "partners");
    const t = upright === 0 ? 0 : progress(state.partners / upright, 0.5, 0.62);
    const x = lerp(dots.x(0), first.x, t);
    return [
      line("zero", (left - 1) * (1 - share(state, "services", "valueAdded")), y(0), size.width, y(0), {
        class: "axis",
        opacity: columnOpacity(state, 1 - state.headline - upright),
      }),
      line("zero-upright", x, lerp(dots.bottom, bottom, t), x, lerp(dots.top, top, t), {
        class: "axis",
        opacity: fadeInLate(upright),
      }),
    ];
  };
};
