import { text, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { acts, type VolleyLabel, type VolleyRows, type VolleyState } from "../volleys.ts";
import { actClass } from "./court-squares.ts";
import type { Court } from "./court.ts";
import { before, rank } from "./ranks.ts";
import { said } from "./said.ts";

const lists = [1, 2, 3] as const;

/** Each list's size beside its ranks, next to the net, so that equal blows stand face to face; its rate under it where the ranks are high enough. None is seen while squares fly. */
export function rankWords(rows: VolleyRows, words: Words<VolleyLabel>, state: VolleyState, court: Court): Mark[] {
  const { net, apron, pitch, top, type, line, roomy, band } = court;
  const ways = [state.list1, state.list2, state.list3];
  const clear = Math.min(said(1 - state.gather), ...ways.map((t) => said(Math.max(t, 1 - t))));
  return acts.flatMap((act) => {
    const hand = act === "us" ? 1 : -1; // where its squares land
    const x = net + hand * (apron - (hand < 0 ? band : 0) - (roomy ? 7 : 4)); // only China's ranks are ever hatched around
    const anchor = hand === 1 ? ("end" as const) : ("start" as const);
    let least = -Infinity;
    return lists.flatMap((list) => {
      const from = before(rows[act], list - 1) / rank;
      const to = before(rows[act], list) / rank;
      const rated = roomy && (to - from) * pitch >= 2 * line;
      const high = (rated ? 2 : 1) * line;
      const start = Math.max(least, top + ((from + to) / 2) * pitch - high / 2);
      least = start + high;
      const y = start + line / 2 + type * 0.36;
      const opacity = clear * Number(ways[list - 1]! > 0.5);
      const label = `rank-${list}-${act}` as const;
      return [
        text(label, x, y, roomy ? words[label] : words[`${label}-number`], {
          class: actClass[act],
          size: type,
          weight: 700,
          anchor,
          opacity,
        }),
        ...(rated
          ? [
              text(`${label}-rate`, x, y + line, words[`${label}-rate`], {
                class: "muted",
                size: type,
                anchor,
                opacity,
              }),
            ]
          : []),
      ];
    });
  });
}
