import { line, type Mark } from "../../marks/mark.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { share, waitingOpacity } from "../parts/blend.ts";
import { partnerBar } from "./partner-bar.ts";
import type { Plan } from "./plan.ts";
import { columnOpacity, groundAt } from "./column-positions.ts";
import { valueAddedRows } from "./value-added-rows.ts";
import type { Label, TwoLedgersRows, TwoLedgersState } from "./views.ts";

/** Two zero lines: one under the columns, and an upright one that goes from the dots to the partners' bars. */
export function zeroLine(plan: Plan, rows: TwoLedgersRows, _: Words<Label>, state: TwoLedgersState): Mark[] {
  const { size, left } = plan;
  const { zero } = groundAt(plan, state);
  const dots = valueAddedRows(plan, rows.valueAdded.length);
  const [first, last] = [partnerBar(plan, rows, 0), partnerBar(plan, rows, rows.partners.length - 1)];
  const upright = share(state, "valueAdded", "partners");
  const t = upright === 0 ? 0 : progress(state.partners / upright, 0.5, 0.62);
  const x = lerp(dots.left, first.x, t);
  return [
    line("zero", (left - 1) * (1 - share(state, "services", "valueAdded")), zero, size.width, zero, {
      class: "axis",
      opacity: columnOpacity(state, 1 - state.headline - upright),
    }),
    line(
      "zero-upright",
      x,
      lerp(dots.bottom, Math.min(size.height, last.y + last.height + 6), t),
      x,
      lerp(dots.top, Math.max(0, first.y - 6), t),
      { class: "axis", opacity: waitingOpacity(upright) },
    ),
  ];
}
