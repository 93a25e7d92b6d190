import { text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight } from "../parts/end-label.ts";
import { settled } from "../parts/settled.ts";
import { valueAt } from "../parts/step-line.ts";
import type { WallsPlan } from "./plan.ts";
import type { WallsLabel, WallsRows, WallsState } from "./rows.ts";

/** Words next to the lines: which line is whose, where they started, and what moved them. */
export function wallNotes(rows: WallsRows, words: Words<WallsLabel>, state: WallsState, plan: WallsPlan): Mark[] {
  const { x, y, size, end, roomy, tight } = plan;
  const above = roomy ? 8 : 5;
  const row = size * 1.25;
  const { dip, list1, list2, list3, november, cars } = rows.days;
  const starts = labelOpacity(state.starts);
  const names = roomy ? 0 : labelOpacity(state.names);
  const cuts = labelOpacity(state.cuts);
  const secondary = tight ? 0 : settled(state.cuts);
  const [cn, us] = [rows.cn[0]![1], rows.us[0]![1]];
  const [others] = rows.usOthers;
  const firstRise = rows.us.find(([, percent]) => percent > us * 1.2)!;
  const room = x(firstRise[0]) - x(0) - textWidth(words["us-start"], { size, weight: 700 });
  const fits = progress(room, 2, 4);
  const peak = y(valueAt(rows.cn, list3));
  /** Whether the first list is named in fewer words, to stay clear of where China's line starts when the third has come. */
  const left =
    ((plan.span.right - plan.span.left) * list1) / (list3 + 38) - 7 - textWidth(words["list-1"], { size, weight: 600 });
  const brief = left - 2 - textWidth(words["china-start"], { size, weight: 700 }) < 10;
  const beside = (
    key: "list-1" | "list-2" | "list-3",
    day: number,
    on: number,
    said: WallsLabel = tight ? `${key}-short` : key,
  ): Mark =>
    text(key, x(day) - 7, y(valueAt(rows.cn, day)) + size * 0.2, words[said], {
      size,
      weight: 600,
      anchor: "end",
      class: "halo",
      opacity: labelOpacity(on),
    });
  return [
    text("line-china", x(0) + 4, y(cn) - above, words["china-line"], {
      size,
      weight: 600,
      class: "cn",
      opacity: names,
    }),
    text("line-us", x(0) + 4, y(us) - above, words["us-line"], { size, weight: 600, class: "us", opacity: names }),
    text("start-china", x(0) + 2, y(cn) - above, words["china-start"], {
      size,
      weight: 700,
      class: "cn",
      opacity: starts,
    }),
    text("start-us", x(0) + 2, y(us) - above, words["us-start"], {
      size,
      weight: 700,
      class: "us",
      opacity: starts * fits,
    }),
    text("start-us-others", x(0) + 2, y(others![1]) + above + size * 0.75, words["us-others-start"], {
      size,
      weight: 700,
      class: "us",
      opacity: tight ? 0 : labelOpacity(state.others),
    }),
    text("dip", x(dip) - 10, y(valueAt(rows.cn, dip)) + size * 0.35, words.dip, {
      size,
      anchor: "end",
      opacity: roomy ? labelOpacity(state.dip) : 0,
    }),
    beside("list-1", list1, state.lists, tight ? "list-1-short" : brief ? "list-1-brief" : "list-1"),
    beside("list-2", list2, state.lists),
    beside("list-3", list3, state.list3),
    text("peak", x(november) - 3, peak - above, words.peak, {
      size,
      weight: 700,
      class: "cn",
      anchor: "end",
      opacity: cuts,
    }),
    text("november", x(november) + 2, peak - above, words.november, {
      size,
      weight: 700,
      class: "cn",
      opacity: secondary,
    }),
    text("november-why", x(november) + 2, peak - above - row, words[roomy ? "november-why-long" : "november-why"], {
      size,
      class: "halo",
      opacity: secondary,
    }),
    text(
      "cars-why",
      plan.span.right + 8,
      y(valueAt(rows.cn, cars)) - endHeight(end) / 2 - 4,
      words[roomy ? "cars-why-long" : "cars-why"],
      { size, opacity: secondary },
    ),
  ];
}
