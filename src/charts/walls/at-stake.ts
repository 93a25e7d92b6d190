import { line, rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { tickSize, timeAxisDrop } from "../parts/axis.ts";
import { settled } from "../parts/settled.ts";
import { textLines } from "../parts/text-lines.ts";
import type { WallsPlan } from "./plan.ts";
import type { WallsLabel, WallsRows, WallsState } from "./rows.ts";

/** The rate on one list, now and as it is due: two bars away from the averages, on their scale but off their axis. */
export function atStake(rows: WallsRows, words: Words<WallsLabel>, state: WallsState, plan: WallsPlan): Mark[] {
  const { y, floor, roomy, size, stake } = plan;
  const on = progress(state.apart, 0.75, 1); // not before the averages have made room
  const opacity = settled(state.apart);
  const apart = roomy ? 28 : 12;
  const bar = (stake.right - stake.left - apart) / 2;
  const [now, due] = [stake.left, stake.left + bar + apart];
  const row = size * 1.25;
  const percent = (key: string, at: number, value: number, said: string, who: string): Mark =>
    text(key, at + bar / 2, y(value) - stake.above, said, {
      size: stake.percent,
      weight: 700,
      class: roomy ? `big ${who}` : who,
      anchor: "middle",
      opacity,
    });
  const when = (key: string, at: number, said: string, who: string): Mark => {
    const look = { size: tickSize(size), weight: 600 } as const;
    const middle = Math.min(at + bar / 2, stake.right + 1 - textWidth(said, look) / 2); // under its bar, but inside the frame
    return text(key, middle, floor + timeAxisDrop(look.size), said, { ...look, class: who, anchor: "middle", opacity });
  };
  const edge = stake.left - stake.gutter;
  return [
    line("stake-edge", edge, stake.top, edge, floor, { class: "grid", opacity: on }),
    ...textLines("stake", stake.heading, size, stake.lines, row, { size, weight: 700, anchor: stake.anchor, opacity }),
    ...textLines("stake-goods", stake.heading, size + stake.lines.length * row, stake.goods, row, {
      size,
      anchor: stake.anchor,
      opacity,
    }),
    rect("stake-now-bar", now, y(rows.listNow), bar, floor - y(rows.listNow), { class: "us soft", opacity: on }),
    rect("stake-due-bar", due, y(rows.listDue), bar, floor - y(rows.listDue), { class: "later", opacity: on }),
    line("stake-floor", stake.left, floor, stake.right, floor, { class: "axis", opacity: on }),
    percent("stake-now", now, rows.listNow, words["stake-now"], "us"),
    percent("stake-due", due, rows.listDue, words["stake-due"], "later"),
    when("stake-now-when", now, words["stake-now-when"], "us"),
    when("stake-due-when", due, words["stake-due-when"], "later"),
  ];
}
