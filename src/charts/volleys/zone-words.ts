import { line, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { textLines } from "../parts/text-lines.ts";
import type { VolleyLabel, VolleyState } from "../volleys.ts";
import type { Court } from "./court.ts";
import { said } from "./said.ts";
import type { Zones } from "./zones.ts";

/**
 * Words in the places that squares have left: on the left what is threatened and what China has suspended, on the
 * right, where there is room, what was counted later; on both what the open squares beside them are.
 */
export function zoneWords(
  words: Words<VolleyLabel>,
  state: VolleyState,
  { type, line: step, top }: Court,
  zones: Zones,
): Mark[] {
  const { left, right, rightEnd } = zones;
  const print = said(state.print);
  const threatened = said(state.room + (zones.both ? state.print : 0));
  const open = { size: type, weight: 600, opacity: said(state.room + state.print) } as const;
  const later = (opacity: number) => ({ size: type, class: "later", opacity });
  const dash = (key: string, x: number, y: number, opacity: number) =>
    line(key, x, y + 1, x + 3 * type, y + 1, { class: "later line", opacity });
  const baseline = (y: number) => y + type * 0.82;
  const underDash = (y: number) => baseline(y + step * 0.4);
  return [
    ...textLines("suspended", left, baseline(zones.top), zones.suspended, step, {
      size: type,
      class: "cn",
      opacity: print,
    }),
    ...textLines("us-open-words", left, baseline(zones.openTop), zones.open, step, { ...open, class: "us" }),
    ...textLines("china-open-words", rightEnd, baseline(zones.openTop), zones.open, step, {
      ...open,
      class: "cn",
      anchor: "end",
    }),
    dash("threat-dash", left, zones.threatTop, threatened),
    ...textLines("threat-1", left, underDash(zones.threatTop), [words["threat-1"]], step, {
      ...later(threatened),
      weight: 700,
    }),
    ...textLines("threat-2", left, underDash(zones.threatTop) + step, zones.threat, step, later(threatened)),
    ...(zones.recounts.length ? [dash("recounts-dash", right, top, print)] : []),
    ...textLines("recounts", right, underDash(top), zones.recounts, step, later(print)),
  ];
}
