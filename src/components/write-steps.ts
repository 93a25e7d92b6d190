import { readHtml } from "../html/html.ts";

/**
 * Adds to each step that `Step.astro` wrote an id (`volleys-list-3`; a second step at the same keyframe gets
 * `volleys-list-3-2`) and `figure`, its still. The address of a keyframe that no step tells leads to the step before
 * it, those under `was` to the step that names them.
 */
export function writeSteps(
  written: string,
  scene: string,
  keyframes: readonly string[],
  figure: (at: string, id: string) => string,
): string {
  const $ = readHtml(written);
  const turns = new Map<string, number>();
  const steps = $("section.step[data-at]").toArray();
  const told = new Set(steps.map(({ attribs }) => attribs["data-at"]!));
  const first = [...told][0];
  /** Untold keyframes whose addresses lead to a step: those right after it; for the first step also those before. */
  const passed = (at: string): readonly string[] => {
    const from = at === first ? 0 : keyframes.indexOf(at) + 1;
    const next = keyframes.findIndex((id, i) => i > keyframes.indexOf(at) && told.has(id));
    return keyframes.slice(from, next < 0 ? undefined : next).filter((id) => !told.has(id));
  };
  for (const step of steps) {
    const at = step.attribs["data-at"]!;
    let turn = (turns.get(at) ?? 0) + 1;
    while (turn > 1 && keyframes.includes(`${at}-${turn}`)) turn++; // unless a keyframe has that name
    turns.set(at, turn);
    const id = `${scene}-${at}${turn > 1 ? `-${turn}` : ""}`;
    const untold = turn === 1 ? passed(at).map((id) => `${scene}-${id}`) : [];
    const gone = step.attribs["data-was"]?.split(/\s+/) ?? [];
    for (const address of [...untold, ...gone]) $(step).before(`<span id="${address}"></span>`);
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
