import { asks as chart } from "../charts/asks.ts";
import { labels, rungIds, type AsksLabel, type AsksRows, type AsksState } from "../charts/asks/model.ts";
import { daysBetween } from "../charts/parts/day.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { defineScene } from "../scene/scene.ts";

/** What is asked and offered, rung by rung, up to what may not be tradable; then the days left. */
export const asks = defineScene<AsksRows, AsksLabel, AsksState>({
  id: "asks",
  datasets: ["asks", "talks_timeline"],
  facts: ["truce-days"],
  labels,
  select: (tables, values) => {
    const held = (rung: string, side: string) => rowWhere(tables, "asks", { rung, side })["on_record"] === "yes";
    const day = (name: string) => String(rowWhere(tables, "talks_timeline", { name })["first_day"]);
    return {
      dinner: day("dinner"),
      today: daysBetween(day("dinner"), day("announcement")),
      last: values["truce-days"]!,
      rungs: rungIds.map((id) => ({ asked: held(id, "us"), offered: held(id, "china") })),
    };
  },
  chart,
  stillHeight: 330,
  keyframes: [
    ...rungIds.map((id, lit) => ({ id, state: { lit, turn: 0 } })),
    { id: "twenty-one", state: { lit: rungIds.length - 1, turn: 1 } },
  ],
  links: {
    "soy-pledge": ["soybeans-china", "soybeans-china-0"],
    "ip-punishments": ["ip-law-china", "ip-law-china-0"],
    "days-left": ["days-left", "number", "left"],
  },
  rowMarks: {
    asks: ({ rung, side }) => {
      const key = `${String(rung)}-${String(side)}`;
      return [key, `${key}-0`, `${key}-1`, `${key}-2`];
    },
  },
});
