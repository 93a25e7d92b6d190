import { group, text, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, cleared, flights, lists, type Act, type VolleyLabel, type VolleyState } from "./model.ts";
import { rank } from "./ranks.ts";

/**
 * Each list's size beside its ranks, next to the net, so that equal blows face each other; its rate below where the
 * ranks are high enough. Hidden while squares fly.
 */
export function rankWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark[] {
  const sides = acts.map((act) => sideWords(words, court, act));
  return (state) => {
    const ways = flights(state);
    const clear = Math.min(fadeAtRest(1 - state.taken), ...ways.map((t) => fadeAtRest(Math.max(t, 1 - t))));
    const room = { us: 1, china: 1 - cleared(state) };
    return lists.flatMap((list) =>
      acts.map((act, i) =>
        group(`rank-${list + 1}-${act}-words`, sides[i]![list]!, {
          opacity: ways[list]! > 0.5 ? clear * room[act] : 0,
        }),
      ),
    );
  };
}

/** One side's labels, by list. */
function sideWords(words: Words<VolleyLabel>, court: Court, act: Act): readonly (readonly Mark[])[] {
  const { net, apron, pitch, top, type, line, roomy } = court;
  const { before } = court.counts[act];
  const hand = act === "us" ? 1 : -1; // where its squares land
  const x = net + hand * (apron - (roomy ? 7 : 4));
  const anchor = hand === 1 ? ("end" as const) : ("start" as const);
  let least = -Infinity;
  return ([1, 2, 3] as const).map((list) => {
    const from = before[list - 1]! / rank;
    const to = before[list]! / rank;
    const rated = roomy && (to - from) * pitch >= 2 * line;
    const high = (rated ? 2 : 1) * line;
    const start = Math.max(least, top + ((from + to) / 2) * pitch - high / 2);
    least = start + high;
    const y = start + line / 2 + type * 0.36;
    const label = `rank-${list}-${act}` as const;
    const size = words[roomy ? label : (`${label}-number` as const)];
    return [
      text(label, x, y, size, { class: actClass[act], size: type, weight: 700, anchor }),
      ...(rated
        ? [text(`${label}-rate`, x, y + line, words[`${label}-rate`], { class: "muted", size: type, anchor })]
        : []),
    ];
  });
}
