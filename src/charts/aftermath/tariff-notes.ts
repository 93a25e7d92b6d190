import { line, path, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { wrapWords } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { settled } from "../parts/settled.ts";
import { valueAt } from "../parts/step-line.ts";
import { textLines } from "../parts/text-lines.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathLabel, AftermathRows, AftermathState } from "./rows.ts";

/** Part of the axis that the words under the delay have to its end, the same in every state so that they break at the same places. */
const lateRoom = 0.3;

/** Words next to the tariffs: the story's day, the late rise, Phase One, the climb of 2025 and its top. */
export function tariffNotes(
  rows: AftermathRows,
  words: Words<AftermathLabel>,
  state: AftermathState,
  plan: AftermathPlan,
): Mark[] {
  const { x, percent: y, size, row, floor, ceiling, roomy, tight } = plan;
  const { story, rise, phaseOne, february, march, peak } = rows.days;
  const [above, beside] = [roomy ? 8 : 5, roomy ? 10 : 6];
  const [late, deal, spring, geneva] = [state.rise, state.phaseOne, state.spring, state.geneva].map(settled) as [
    number,
    number,
    number,
    number,
  ];
  const say = (key: AftermathLabel, at: number, baseline: number, how: TextLook): Mark =>
    text(key, at, baseline, words[key], { size, ...how });
  const highest = (from: number, to: number) =>
    Math.max(...rows.cn.filter(([day]) => day >= from && day < to).map(([, value]) => value));
  const beforeRise = y(highest(story - 200, rise)) - above - 2;
  const low = y(highest(story, february)) - above - 2;
  const [due, came] = rows.late.map(x) as [number, number];
  const bracket = y(valueAt(rows.us, story)) + (roomy ? 36 : 14);
  const lateLines = wrapWords(words["late-2"], (plan.span.right - plan.span.left) * lateRoom, { size, weight: 600 });
  const tower = y(highest(peak, Infinity));
  const [then, top] = [valueAt(rows.us, peak), x(peak) - beside];
  return [
    line("story-line", x(story), floor, x(story), lerp(y(valueAt(rows.cn, story)), low + 4, geneva), {
      class: "line thin dashed",
      opacity: labelOpacity(state.story),
    }),
    text("story-foot-left", x(story) - 5, floor - 7, words.story, { size, weight: 600, anchor: "end", opacity: late }),
    text("story-foot-right", x(story) + 5, floor - 7, words.story, { size, weight: 600, opacity: deal }),
    say("story", x(story) - 2, low - 2 * row, { weight: 600, class: "halo", opacity: geneva }),
    say("story-china", x(story) - 2, low - row, { class: "cn", opacity: geneva }),
    say("story-us", x(story) - 2, low, { class: "us", opacity: geneva }),
    say("rise-1", x(rise) - beside, beforeRise - row, { weight: 600, anchor: "end", class: "halo", opacity: late }),
    say("rise-2", x(rise) - beside, beforeRise, { anchor: "end", class: "halo", opacity: late }),
    path("late-line", `M${due} ${bracket - 4}v8m0-4H${came}m0-4v8`, { class: "axis", opacity: late }),
    say("late-1", due, bracket + above + size, { weight: 600, opacity: late }),
    ...textLines("late-2", due, bracket + above + size + row, lateLines, row, {
      size,
      weight: 600,
      opacity: tight ? 0 : late,
    }),
    line("phase-one-line", x(phaseOne), ceiling - row, x(phaseOne), y(valueAt(rows.cn, phaseOne)), {
      class: "line thin",
      opacity: deal,
    }),
    say("phase-one", x(phaseOne) + 5, ceiling - row + size * 0.75, { weight: 600, opacity: deal }),
    say("china-phase-one", x(phaseOne) + 5, y(valueAt(rows.cn, phaseOne)) - above, {
      class: "cn",
      weight: 700,
      opacity: deal,
    }),
    say("us-phase-one", x(phaseOne) + 5, y(valueAt(rows.us, phaseOne)) + above + size * 0.75, {
      class: "us",
      weight: 700,
      opacity: deal,
    }),
    say("february", x(february) + 3, y(valueAt(rows.us, february)) - above, { opacity: tight ? 0 : spring }),
    say("march", x(march) + 3, y(valueAt(rows.us, march)) - above - 3, { opacity: tight ? 0 : spring }),
    say("peak-us", top, y(then) + size * 0.35, { class: "us", weight: 700, anchor: "end", opacity: spring }),
    say("peak-day", top, y(then) + size * 0.35 + row, { anchor: "end", opacity: spring }),
    say("tower-china", top, tower + size * 0.75, { class: "cn", weight: 700, anchor: "end", opacity: geneva }),
    say("tower-us", top, tower + size * 0.75 + row, { class: "us", weight: 700, anchor: "end", opacity: geneva }),
    say("tower", top, tower + size * 0.75 + 2 * row, { anchor: "end", opacity: geneva }),
  ];
}
