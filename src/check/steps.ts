import { nearest, suggest } from "../ledger/suggest.ts";
import type { Uses } from "../ledger/uses.ts";
import { valueOffset, type Chapter, type Report } from "./chapter.ts";
import { findDates } from "./dates.ts";
import { attribute, elementsIn, isElement } from "./tree.ts";
import type { SceneShape } from "./scene-shape.ts";

/** Where a scene was first told, for the message at its second place. */
export type ToldScenes = Map<string, string>;

/** Checks that scenes are told once, and their steps known, in the order of the keyframes and of time; several in a row may stand at one. */
export function checkSteps(
  chapter: Chapter,
  scenes: ReadonlyMap<string, SceneShape>,
  told: ToldScenes,
  uses: Uses,
  months: ReadonlyMap<string, number>,
  report: Report,
): void {
  for (const scene of elementsIn(chapter.tree, "Scene")) {
    const name = attribute(scene, "name");
    if (name === undefined) continue;
    const { file, line } = chapter.place(scene.position.start.offset);
    const first = told.get(name);
    if (first)
      report(
        valueOffset(chapter, scene, "name"),
        `scene ${JSON.stringify(name)} is told a second time; it stands already in ${first}`,
      );
    else told.set(name, `${file}:${line}`);
    uses.scenes.add(nearest(name, scenes.keys()) ?? name);
    const shape = scenes.get(name);
    if (!shape) continue;
    const order = shape.keyframes.map((keyframe) => keyframe.id);
    const seen = new Set<string>();
    let last = -1;
    let before: { readonly at: string; readonly begin: string } | undefined;
    for (const step of scene.children ?? []) {
      const at = isElement(step) && step.name?.toLowerCase() === "step" ? attribute(step, "at") : undefined;
      if (at === undefined) continue;
      const { begin, end } = spanOf(attribute(step, "when") ?? "", months);
      if (end !== undefined && before && end < before.begin.slice(0, end.length))
        report(
          valueOffset(chapter, step, "when"),
          `step ${JSON.stringify(at)} is earlier than step ${JSON.stringify(before.at)} before it; mend one of the two days, if this was not meant`,
          "warning",
        );
      if (begin !== undefined) before = { at, begin };
      const index = order.indexOf(at);
      const offset = valueOffset(chapter, step, "at");
      const meant = index < 0 ? nearest(at, order) : undefined;
      if (meant !== undefined) seen.add(meant);
      if (index < 0)
        report(
          offset,
          `scene ${JSON.stringify(name)} has no step ${JSON.stringify(at)}${suggest(at, order) || `; its steps are, in order, ${order.join(", ")}`}`,
        );
      else if (seen.has(at) && index < last)
        report(
          offset,
          `step ${JSON.stringify(at)} stands a second time in scene ${JSON.stringify(name)}, after others; put it next to the first, or delete one of the two`,
        );
      else if (index < last)
        report(
          offset,
          `step ${JSON.stringify(at)} stands out of order; it belongs before ${JSON.stringify(order[last])}; the order is ${order.join(", ")}`,
        );
      seen.add(at);
      last = Math.max(last, index);
    }
    const left = order.filter((id) => !seen.has(id));
    if (!chapter.broken && left.length)
      report(
        scene.position.start.offset,
        `scene ${JSON.stringify(name)} is told without ${left.length > 1 ? "steps" : "step"} ${left.join(", ")}`,
        "warning",
      );
  }
}

/** When a step begins and ends, as a day, month or year; of a span of days the month in which it begins. */
function spanOf(when: string, months: ReadonlyMap<string, number>): { readonly begin?: string; readonly end?: string } {
  const dates = findDates(when, months);
  const end = dates.at(-1)?.iso;
  const years = /^(\d{4})\s?[–-]\s?\d/.exec(when)?.[1];
  const begin = years ?? (/\d\s?[–-]\s?\d/.test(when) ? dates[0]?.iso?.slice(0, 7) : dates[0]?.iso);
  return { ...(begin !== undefined && { begin }), ...(end !== undefined && { end }) };
}
