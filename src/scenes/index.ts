import type { Scene } from "../scene/scene.ts";
import { aftermath } from "./aftermath.ts";
import { asks } from "./asks.ts";
import { credit } from "./credit.ts";
import { crossing } from "./crossing.ts";
import { foundations } from "./foundations.ts";
import { party } from "./party.ts";
import { ship } from "./ship.ts";
import { table } from "./table.ts";
import { truceClock } from "./truce-clock.ts";
import { twoLedgers } from "./two-ledgers.ts";
import { volleys } from "./volleys.ts";
import { walls } from "./walls.ts";

/** Every scene by the name a chapter uses: `<Scene name="truce-clock">`. A new scene gets its line here. */
export const scenes: Readonly<Record<string, Scene>> = {
  asks,
  credit,
  foundations,
  party,
  ship,
  table,
  "truce-clock": truceClock,
  "two-ledgers": twoLedgers,
  volleys,
  walls,
  aftermath,
  crossing,
};
