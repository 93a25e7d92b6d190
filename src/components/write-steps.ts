import { readHtml } from "../html/html.ts";
import { keepPunctuation } from "./keep-punctuation.ts";

/**
 * A scene's steps as `Step.astro` wrote them, each with its id (`volleys-list-3`, a second one at the same keyframe
 * `volleys-list-3-2`) and what `figure` gives for its keyframe and id: its still. A keyframe that no step tells keeps its address, at the step before it.
 */
export function writeSteps(
  written: string,
  scene: string,
  keyframes: readonly string[],
  figure: (at: string, id: string) => string,
): string {
  const $ = readHtml(written);
  keepPunctuation($);
  const turns = new Map<string, number>();
  const steps = $("section.step[data-at]").toArray();
  const told = new Set(steps.map(({ attribs }) => attribs["data-at"]!));
  const first = [...told][0];
  /** The untold keyframes whose address leads to a step: those after it, and for the first step those before it too. */
  const passed = (at: string): readonly string[] => {
    const from = at === first ? 0 : keyframes.indexOf(at) + 1;
    const next = keyframes.findIndex((id, i) => i > keyframes.indexOf(at) && told.has(id));
    return keyframes.slice(from, next < 0 ? undefined : next).filter((id) => !told.has(id));
  };
  for (const step of steps) {
    const at = step.attribs["data-at"]!;
    let turn = (turns.get(at) ?? 0) + 1;
    while (turn > 1 && keyframes.includes(`${at}-${turn}`)) turn++; // a keyframe of that name has the address
    turns.set(at, turn);
    const id = `${scene}-${at}${turn > 1 ? `-${turn}` : ""}`;
    if (turn === 1) for (const untold of passed(at)) $(step).before(`<span id="${scene}-${untold}"></span>`);
    step.attribs = {
      class: "step",
      role: "group",
      id,
      "data-step": `${scene}/${at}`,
      "aria-labelledby": `${id}-f`,
      tabindex: "-1",
    };
    $(step).append(figure(at, id));
  }
  return $.html();
}
