import { max } from "d3";
import { group, line, path, text, type Leaf, type Mark, type TextLook } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { annotate, type Annotation } from "../parts/annotations.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeArrived } from "../parts/fade.ts";
import { baseline } from "../parts/note.ts";
import { valueAt, type Step } from "../parts/step-line.ts";
import { aftermathScales, type AftermathLayout } from "./layout.ts";
import type { AftermathLabel, AftermathRows } from "./model.ts";

/** The opacity of a view's labels. */
const at = (n: number) => (view: number) => fadeArrived(1 - Math.abs(view - n));

/** Labels beside the tariffs: the days of the late rise, the climb of 2025, and the story's own day before its peak. */
export function tariffNotes(
  rows: AftermathRows,
  words: Words<AftermathLabel>,
  layout: AftermathLayout,
): (view: number, x: Scale, percent: Scale) => Mark[] {
  const { size, row, floor, ceiling, roomy, tight } = layout;
  const { story, february, march, peak } = rows.days;
  const [above, beside] = [roomy ? 8 : 5, roomy ? 10 : 6];
  const highest = (from: number, to: number) =>
    max(rows.cn, ([day, value]) => (day >= from && day < to ? value : undefined))!;
  const onUs = (day: number): Step => [day, valueAt(rows.us, day)];
  const say = (key: AftermathLabel, dx: number, dy: number, how: TextLook): Leaf =>
    text(key, dx, dy, words[key], { size, ...how });

  const [onRise, onSpring, onGeneva] = [at(0), at(2), at(3)];
  const unlessTight = (on: (view: number) => number) => (tight ? () => 0 : on);
  const low = highest(story, february);

  // The delay, as a bracket below the US line with its words under it.
  const [due, came] = rows.late;
  const { x: riseX, percent: risePercent } = aftermathScales(layout, 0);
  const bracket = risePercent(valueAt(rows.us, story)) + (roomy ? 34 : 12);
  const delay: readonly Mark[] = [
    line("due-line", riseX(due), ceiling, riseX(due), floor, { class: "deadline" }),
    text("due", riseX(due), ceiling - 6, words.due, { size, weight: 600, class: "deadline", anchor: "middle" }),
    path("late-line", `M${riseX(due)} ${bracket - 4}v8m0-4H${riseX(came)}m0-4v8`, { class: "axis" }),
    text("late", riseX(due) + 5, bracket + row, words.late, { size, weight: 700, class: "halo" }),
  ];

  const notes: readonly Annotation<number>[] = [
    {
      at: [story, low],
      marks: [
        say("story", -2, -above - 2 - 2 * row, { weight: 600, class: "halo" }),
        say("story-china", -2, -above - 2 - row, { weight: 600, class: "cn" }),
        say("story-us", -2, -above - 2, { weight: 600, class: "us" }),
      ],
      on: onGeneva,
    },
    { at: onUs(february), marks: [say("february", 3, -above, {})], on: unlessTight(onSpring) },
    { at: onUs(march), marks: [say("march", 3, -above - 3, {})], on: unlessTight(onSpring) },
    {
      at: onUs(peak),
      marks: [
        say("peak-us", -beside, baseline(0, size), { class: "us", weight: 700, anchor: "end" }),
        say("peak-day", -beside, baseline(row, size), { anchor: "end" }),
      ],
      on: onSpring,
    },
    {
      at: [peak, highest(peak, Infinity)],
      marks: [say("tower", -beside, size * 0.75, { weight: 600, anchor: "end" })],
      on: onGeneva,
    },
  ];
  return (view, x, percent) => [
    line("story-line", x(story), floor, x(story), percent(low) - above + 2, {
      class: "line thin dashed",
      opacity: onGeneva(view),
    }),
    group("delay", delay, { opacity: onRise(view) }),
    ...annotate(notes, view, x, percent),
  ];
}
