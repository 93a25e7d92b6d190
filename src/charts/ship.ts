import type { Chart } from "../scene/scene.ts";
import { cargo } from "./ship/cargo.ts";
import { lanes } from "./ship/lanes.ts";
import { layoutOf } from "./ship/layout.ts";
import type { ShipLabel, ShipRows, ShipState } from "./ship/model.ts";
import { payment } from "./ship/payment.ts";
import { voyage } from "./ship/voyage.ts";

/**
 * One ship on one line of days: the crossing in ticks, the wait off the port in loops. Then the way of the goods over
 * the sea, and of the money, which stays on its own coast.
 */
export const ship: Chart<ShipRows, ShipLabel, ShipState> = ({ rows, words, language }, size) => {
  const layout = layoutOf(words, size);
  const parts = [voyage(rows, words, language, layout), payment(rows, layout), lanes(words, layout)];
  const dots = cargo(rows, layout);
  return (state) => [...parts.flatMap((part) => part(state)), dots(state)];
};
