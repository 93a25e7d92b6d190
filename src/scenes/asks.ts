import { asks as chart } from "../charts/asks.ts";
import {
  fleets,
  labels,
  matters,
  type AsksLabel,
  type AsksRows,
  type AsksState,
  type Fleet,
} from "../charts/asks/model.ts";
import { daysBetween } from "../charts/parts/day.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene } from "../scene/scene.ts";

/** The rows of the soybean ships, by fleet. */
const cargoes: Readonly<Record<Fleet, string>> = {
  2017: "imports of 2017",
  2018: "imports of 2018",
  "december-2017": "imports of December 2017",
  "december-2018": "imports of December 2018",
  pledge: "pledge of 31 January 2019",
};

const fleet = (december: number, pledged: number): AsksState => ({
  fleet: 1,
  gaps: 0,
  clock: 0,
  december,
  pledged,
  told: -1,
});
const gaps = (told: number): AsksState => ({ fleet: 0, gaps: 1, clock: 0, december: 1, pledged: 1, told });

/** Soybeans by the shipload; what is asked and offered, and how far apart that is; then the days left. */
export const asks = defineScene<AsksRows, AsksLabel, AsksState>({
  id: "asks",
  datasets: ["soybean_ships", "asks", "talks_timeline"],
  facts: ["truce-days"],
  labels,
  select: (tables, values) => {
    const side = (matter: string, side: string) => rowWhere(tables, "asks", { matter, side });
    const held = (matter: string, who: string) => side(matter, who)["on_record"] === "yes";
    const day = (name: string) => String(rowWhere(tables, "talks_timeline", { name })["first_day"]);
    const ships = (what: string) => Number(rowWhere(tables, "soybean_ships", { what })["ships"]);
    return {
      ships: Object.fromEntries(fleets.map((id) => [id, ships(cargoes[id])])) as Record<Fleet, number>,
      gaps: matters.map((id) => ({
        distance: Number(side(id, "us")["distance"]) / 100,
        asked: held(id, "us"),
        offered: held(id, "china"),
      })),
      dinner: day("dinner"),
      today: daysBetween(day("dinner"), day("announcement")),
      last: values["truce-days"]!,
    };
  },
  chart,
  stillHeight: 330,
  keyframes: [
    { id: "soybeans", state: fleet(0, 0) },
    { id: "one-ship", state: fleet(1, 0) },
    { id: "pledge", state: fleet(1, 1) },
    { id: "market-access", state: gaps(0) },
    { id: "enforcement", state: gaps(1) },
    { id: "party-role", state: gaps(2) },
    { id: "twenty-one", state: { ...gaps(2), gaps: 0, clock: 1 } },
  ],
  links: {
    "soy-ships-2017": ["ships-2017", "fleet-2017", "fleet-december-2017"],
    "soy-ships-2018": ["ships-2018", "fleet-2018", "fleet-december-2018"],
    "soy-ships-december-2017": ["ships-december-2017", "fleet-december-2017"],
    "soy-ships-december-2018": ["ships-december-2018", "fleet-december-2018"],
    "soy-ships-pledge": ["ships-pledge", "fleet-pledge"],
    "ip-punishments": ["ip-law-china", "ip-law-china-arm"],
    "days-left": ["days-left", "number", "left"],
  },
  rowMarks: {
    soybean_ships: marksBy("what", {
      [cargoes["2017"]]: ["soy-ships-2017"],
      [cargoes["2018"]]: ["soy-ships-2018"],
      [cargoes["december-2017"]]: ["soy-ships-december-2017"],
      [cargoes["december-2018"]]: ["soy-ships-december-2018"],
      [cargoes.pledge]: ["soy-ships-pledge"],
    }),
    asks: ({ matter, side }) => {
      const key = `${String(matter)}-${String(side)}`;
      return [key, `${key}-arm`];
    },
  },
});
