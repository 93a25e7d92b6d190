import { group, text, type Leaf, type Mark, type TextLook } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { annotate, type Annotation } from "../parts/annotations.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeArrived, fadeLabel } from "../parts/fade.ts";
import { endHeight } from "../parts/end-label.ts";
import { valueAt, type Step } from "../parts/step-line.ts";
import type { WallsLayout } from "./layout.ts";
import type { WallsLabel, WallsRows, WallsState } from "./model.ts";

/** Labels beside the lines: which line is whose, where they started, and what moved them. */
export function wallNotes(
  { rows, words }: ChartInput<WallsRows, WallsLabel>,
  { size, end, roomy, tight, left, rights }: WallsLayout,
): (state: WallsState, x: Scale, y: Scale) => Mark[] {
  const above = roomy ? 8 : 5;
  const { dip, list1, list2, list3, november, cars } = rows.days;
  const bold = { size, weight: 700 } as const;
  const start = (steps: readonly Step[]): Step => [0, steps[0]![1]];
  const [china, us] = [start(rows.cn), start(rows.us)];
  const say = (key: string, dx: number, dy: number, label: WallsLabel, how: TextLook): Leaf =>
    text(key, dx, dy, words[label], { size, ...how });
  const onChina = (day: number): Step => [day, valueAt(rows.cn, day)];
  const firstRise = rows.us.find(([, percent]) => percent > us[1] * 1.2)!;
  const startWidth = textWidth(words["us-start"], bold);

  // Where the first list's name starts once the third has come: too near China's start, it takes fewer words.
  const room = ((rights[0] - left) * list1) / (list3 + 38) - 7 - textWidth(words["list-1"], { size, weight: 600 });
  const brief = room - 2 - textWidth(words["china-start"], bold) < 10;
  const list = (
    key: "list-1" | "list-2" | "list-3",
    day: number,
    on: (state: WallsState) => number,
  ): Annotation<WallsState> => {
    const label = tight ? (`${key}-short` as const) : key === "list-1" && brief ? "list-1-brief" : key;
    return {
      at: onChina(day),
      marks: [say(key, -7, size * 0.2, label, { weight: 600, anchor: "end", class: "halo" })],
      on,
    };
  };
  const names = (state: WallsState) => (roomy ? 0 : fadeLabel(state.names));
  const starts = (state: WallsState) => fadeLabel(state.starts);
  const lists = (state: WallsState) => fadeLabel(state.lists);
  const secondary = (state: WallsState) => (tight ? 0 : fadeArrived(state.cuts));
  const peak: Step = [november, valueAt(rows.cn, list3)];
  const notes: readonly Annotation<WallsState>[] = [
    { at: china, marks: [say("line-china", 4, -above, "china-line", { weight: 600, class: "cn" })], on: names },
    { at: us, marks: [say("line-us", 4, -above, "us-line", { weight: 600, class: "us" })], on: names },
    { at: china, marks: [say("start-china", 2, -above, "china-start", { ...bold, class: "cn" })], on: starts },
    {
      at: us,
      marks: [say("start-us", 2, -above, "us-start", { ...bold, class: "us" })],
      on: (state, x) => starts(state) * progress(x(firstRise[0]) - left - startWidth, 2, 4),
    },
    {
      at: start(rows.usOthers),
      marks: [say("start-us-others", 2, above + size * 0.75, "us-others-start", { ...bold, class: "us" })],
      on: (state) => (tight ? 0 : fadeLabel(state.others)),
    },
    {
      at: onChina(dip),
      marks: [say("dip", -10, size * 0.35, "dip", { anchor: "end" })],
      on: (state) => (roomy ? fadeLabel(state.dip) : 0),
    },
    list("list-1", list1, lists),
    list("list-2", list2, lists),
    list("list-3", list3, (state) => fadeLabel(state.list3)),
    {
      at: peak,
      marks: [say("peak", -3, -above, "peak", { ...bold, class: "cn", anchor: "end" })],
      on: (state) => fadeLabel(state.cuts),
    },
    {
      at: peak,
      marks: [
        say("november", 2, -above, "november", { ...bold, class: "cn" }),
        say("november-why", 2, -above - size * 1.25, roomy ? "november-why-long" : "november-why", { class: "halo" }),
      ],
      on: secondary,
    },
  ];
  const carsWhy = [say("cars-why", 8, -endHeight(end) / 2 - 4, roomy ? "cars-why-long" : "cars-why", {})];
  return (state, x, y) => [
    ...annotate(notes, state, x, y),
    group("cars-why-note", carsWhy, {
      x: x(state.until),
      y: y(valueAt(rows.cn, cars)),
      opacity: secondary(state),
    }),
  ];
}
