import { group, line, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Court } from "./layout.ts";
import type { VolleyLabel, VolleyState } from "./model.ts";
import type { Zones } from "./zones.ts";

/**
 * Labels in the places that squares have left: on the left what is threatened and what China has suspended; on the
 * right, if there is room, what was counted later; on both what the open squares beside them are.
 */
export function zoneWords(
  words: Words<VolleyLabel>,
  { type, line: step, top }: Court,
  zones: Zones,
): (state: VolleyState) => Mark[] {
  const { left, right, rightEnd } = zones;
  const open = { size: type, weight: 600 } as const;
  const later = { size: type, class: "later" } as const;
  const dash = (key: string, x: number, y: number) => line(key, x, y + 1, x + 3 * type, y + 1, { class: "later line" });
  const baseline = (y: number) => y + type * 0.82;
  const underDash = (y: number) => baseline(y + step * 0.4);
  const suspended = textLines("suspended", left, baseline(zones.top), zones.suspended, step, {
    size: type,
    class: "cn",
  });
  const openWords = [
    ...textLines("us-open-words", left, baseline(zones.openTop), zones.open, step, { ...open, class: "us" }),
    ...textLines("china-open-words", rightEnd, baseline(zones.openTop), zones.open, step, {
      ...open,
      class: "cn",
      anchor: "end",
    }),
  ];
  const threat = [
    dash("threat-dash", left, zones.threatTop),
    ...textLines("threat-1", left, underDash(zones.threatTop), [words["threat-1"]], step, { ...later, weight: 700 }),
    ...textLines("threat-2", left, underDash(zones.threatTop) + step, zones.threat, step, later),
  ];
  const recounts = [
    ...(zones.recounts.length ? [dash("recounts-dash", right, top)] : []),
    ...textLines("recounts", right, underDash(top), zones.recounts, step, later),
  ];
  return ({ room, print }) => [
    group("suspended", suspended, { opacity: fadeAtRest(print) }),
    group("open-zone", openWords, { opacity: fadeAtRest(room + print) }),
    group("threat", threat, { opacity: fadeAtRest(room + (zones.both ? print : 0)) }),
    group("recounts", recounts, { opacity: fadeAtRest(print) }),
  ];
}
