import { max } from "d3";
import { line, path, text, type Leaf, type Mark, type TextLook } from "../../marks/mark.ts";
import { wrapWords } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { annotate, type Annotation } from "../parts/annotations.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeArrived, fadeLabel } from "../parts/fade.ts";
import { valueAt, type Step } from "../parts/step-line.ts";
import { textLines } from "../parts/text-lines.ts";
import type { AftermathLayout } from "./layout.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./model.ts";

/** Share of the axis for the words under the delay; the same in every state, so that line breaks are stable. */
const lateRoom = 0.3;

type On = (state: AftermathState) => number;

/** Labels beside the tariffs: the story's day, the late rise, Phase One, the climb of 2025 and its peak. */
export function tariffNotes(
  rows: AftermathRows,
  words: Words<AftermathLabel>,
  { size, row, left, right, floor, ceiling, roomy, tight }: AftermathLayout,
): (state: AftermathState, x: Scale, percent: Scale) => Mark[] {
  const { story, rise, phaseOne, february, march, peak } = rows.days;
  const [above, beside] = [roomy ? 8 : 5, roomy ? 10 : 6];
  const highest = (from: number, to: number) =>
    max(rows.cn, ([day, value]) => (day >= from && day < to ? value : undefined))!;
  const onChina = (day: number): Step => [day, valueAt(rows.cn, day)];
  const onUs = (day: number): Step => [day, valueAt(rows.us, day)];
  const lateTop = valueAt(rows.us, story);
  const say = (key: AftermathLabel, dx: number, dy: number, how: TextLook): Leaf =>
    text(key, dx, dy, words[key], { size, ...how });

  const onLate: On = (state) => fadeArrived(state.rise);
  const onDeal: On = (state) => fadeArrived(state.phaseOne);
  const onSpring: On = (state) => fadeArrived(state.spring);
  const onGeneva: On = (state) => fadeArrived(state.geneva);
  const unlessTight = (on: On): On => (tight ? () => 0 : on);
  const lateLines = wrapWords(words["late-2"], (right - left) * lateRoom, { size, weight: 600 });
  const [due, came] = rows.late;
  const bracketDrop = roomy ? 36 : 14;
  const lateFoot = bracketDrop + above + size;
  const low = highest(story, february);
  const foot = above + size * 0.75;
  const notes: readonly Annotation<AftermathState>[] = [
    {
      at: [story, 0],
      marks: [text("story-foot-left", -5, -7, words.story, { size, weight: 600, anchor: "end" })],
      on: onLate,
    },
    { at: [story, 0], marks: [text("story-foot-right", 5, -7, words.story, { size, weight: 600 })], on: onDeal },
    {
      at: [story, low],
      marks: [
        say("story", -2, -above - 2 - 2 * row, { weight: 600, class: "halo" }),
        say("story-china", -2, -above - 2 - row, { class: "cn" }),
        say("story-us", -2, -above - 2, { class: "us" }),
      ],
      on: onGeneva,
    },
    {
      at: [rise, highest(story - 200, rise)],
      marks: [
        say("rise-1", -beside, -above - 2 - row, { weight: 600, anchor: "end", class: "halo" }),
        say("rise-2", -beside, -above - 2, { anchor: "end", class: "halo" }),
      ],
      on: onLate,
    },
    { at: [due, lateTop], marks: [say("late-1", 0, lateFoot, { weight: 600 })], on: onLate },
    {
      at: [due, lateTop],
      marks: textLines("late-2", 0, lateFoot + row, lateLines, row, { size, weight: 600 }),
      on: unlessTight(onLate),
    },
    { at: [phaseOne], marks: [say("phase-one", 5, ceiling - row + size * 0.75, { weight: 600 })], on: onDeal },
    { at: onChina(phaseOne), marks: [say("china-phase-one", 5, -above, { class: "cn", weight: 700 })], on: onDeal },
    { at: onUs(phaseOne), marks: [say("us-phase-one", 5, foot, { class: "us", weight: 700 })], on: onDeal },
    { at: onUs(february), marks: [say("february", 3, -above, {})], on: unlessTight(onSpring) },
    { at: onUs(march), marks: [say("march", 3, -above - 3, {})], on: unlessTight(onSpring) },
    {
      at: onUs(peak),
      marks: [
        say("peak-us", -beside, size * 0.35, { class: "us", weight: 700, anchor: "end" }),
        say("peak-day", -beside, size * 0.35 + row, { anchor: "end" }),
      ],
      on: onSpring,
    },
    {
      at: [peak, highest(peak, Infinity)],
      marks: [
        say("tower-china", -beside, size * 0.75, { class: "cn", weight: 700, anchor: "end" }),
        say("tower-us", -beside, size * 0.75 + row, { class: "us", weight: 700, anchor: "end" }),
        say("tower", -beside, size * 0.75 + 2 * row, { anchor: "end" }),
      ],
      on: onGeneva,
    },
  ];
  return (state, x, percent) => {
    const bracket = percent(lateTop) + bracketDrop;
    const storyTop = lerp(percent(valueAt(rows.cn, story)), percent(low) - above + 2, onGeneva(state));
    return [
      line("story-line", x(story), floor, x(story), storyTop, {
        class: "line thin dashed",
        opacity: fadeLabel(state.story),
      }),
      path("late-line", `M${x(due)} ${bracket - 4}v8m0-4H${x(came)}m0-4v8`, { class: "axis", opacity: onLate(state) }),
      line("phase-one-line", x(phaseOne), ceiling - row, x(phaseOne), percent(valueAt(rows.cn, phaseOne)), {
        class: "line thin",
        opacity: onDeal(state),
      }),
      ...annotate(notes, state, x, percent),
    ];
  };
}
