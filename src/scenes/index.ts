import type { Scene } from "../motion/scene.ts";
import { truceClock } from "./truce-clock.ts";
import { walls } from "./walls.ts";

/** Every scene by the name a chapter uses: `<Scene name="truce-clock">`. Chart makers add a line for theirs. */
export const scenes: Readonly<Record<string, Scene>> = {
  "truce-clock": truceClock,
  walls,
};
