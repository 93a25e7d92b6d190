import { daysBetween } from "../charts/parts/day.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { ship as chart } from "../charts/ship.ts";
import { shipLabels, unloaded, type ShipLabel, type ShipRows, type ShipState } from "../charts/ship/model.ts";
import { defineScene, type Keyframe } from "../scene/scene.ts";

/** Days from Seattle to Dalian, and to the quay; tests hold them to the rows. */
const [crossing, all] = [28, 64];

const atSea: ShipState = {
  day: 0,
  span: crossing,
  voyage: 1,
  count: 1,
  cargo: 0,
  late: 0,
  landed: 0,
  lanes: 0,
  mirror: 0,
};
const docked: ShipState = { ...atSea, day: all, span: all, count: 0, landed: 1 };
const ashore: ShipState = { ...docked, voyage: 0, lanes: 1 };

const keyframes: readonly Keyframe<ShipState>[] = [
  { id: "sails", state: { ...atSea, cargo: 1 } },
  { id: "late", state: { ...atSea, day: crossing, late: 1 } },
  { id: "waits", state: { ...atSea, day: all - 1, span: all } },
  { id: "docks", state: { ...docked, landed: unloaded } },
  { id: "pays", state: docked },
  { id: "bicycle", state: { ...ashore, mirror: 1 } },
];

/** One cargo of soybeans, from the quay at Seattle to the Chinese buyer who pays China's duty on it. */
export const ship = defineScene<ShipRows, ShipLabel, ShipState>({
  id: "ship",
  datasets: ["ship_peak_pegasus"],
  facts: ["ship-tonnes", "ship-duty"],
  labels: shipLabels,
  select: (tables, values) => {
    const day = (event: string) => String(rowWhere(tables, "ship_peak_pegasus", { event })["day"]);
    const sailed = day("leaves Seattle");
    return {
      sailed,
      duty: daysBetween(sailed, day("arrives off Dalian")),
      docked: daysBetween(sailed, day("docks at Dalian")),
      cargo: values["ship-tonnes"]! / 1000,
      coins: values["ship-duty"]!,
    };
  },
  chart,
  stillHeight: 260,
  ease: "linear",
  keyframes,
  links: {
    "ship-tonnes": ["cargo", "cargo-words-0"],
    "ship-duty-rate": ["gate", "duty-now-0", "duty-0"],
    "ship-duty": ["coins", "paid-china-0"],
    "bicycle-duty": ["money-us", "paid-us-0"],
  },
  rowMarks: {
    ship_peak_pegasus: ({ event }) =>
      ({ "leaves Seattle": ["seattle"], "arrives off Dalian": ["gate"], "docks at Dalian": ["dalian"] })[
        String(event)
      ] ?? [],
  },
});
