import { textWidth, type Setting } from "../../marks/text-width.ts";
import type { Box } from "../parts/boxes.ts";
import type { Plan } from "./plan.ts";
import type { TwoLedgersRows } from "./views.ts";

/** How the two shares that are named are set: large where there is room. */
export const shareLook = ({ size, type, wide }: Plan): Required<Setting> =>
  wide
    ? { size: Math.round(Math.min(40, size.width * 0.026)), weight: 700, face: "display" }
    : { size: type, weight: 700, face: "text" };

/** The bar of a partner's share, from zero, whole at 48% of the net deficit or whatever the largest is. */
export function partnerBar(plan: Plan, { partners }: TwoLedgersRows, i: number): Box {
  const { size, wide, partnersLeft } = plan;
  const pitch = Math.min(size.height / partners.length, Math.max(120, size.width * 0.1));
  const height = Math.min(pitch * 0.6, wide ? Math.max(52, size.width * 0.055) : 24);
  const most = size.width - partnersLeft - textWidth("100%", shareLook(plan)) - 10;
  return {
    x: partnersLeft,
    y: (size.height - pitch * partners.length) / 2 + pitch * (i + 0.5) - height / 2,
    width: (most * partners[i]!) / partners[0]!,
    height,
  };
}
