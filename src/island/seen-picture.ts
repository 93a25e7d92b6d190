import { flatten } from "../marks/flatten.ts";
import type { Leaf, Size } from "../marks/mark.ts";
import type { Links } from "../scene/scene.ts";
import { marksDrawn } from "./drawing.ts";
import { loadScene } from "./load-scene.ts";

/** The picture that shows a step now: the stage while it is at that step, or the step's own still. */
export interface SeenPicture {
  readonly step: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly links: Links;
  readonly size: () => Size;
  readonly marks: () => readonly Leaf[];
  /** The element that holds highlight and label. */
  readonly frame: HTMLElement;
}

/** The step of a scene whose middle is nearest to the reading line. */
export function stepNow(scene: HTMLElement): HTMLElement {
  const way = (step: HTMLElement) => {
    const { top, bottom } = step.getBoundingClientRect();
    return Math.abs(top + bottom - innerHeight);
  };
  return [...scene.querySelectorAll<HTMLElement>("[data-step]")].reduce((nearest, step) =>
    way(step) < way(nearest) ? step : nearest,
  );
}

/** The live picture of a scene, if its stage is displayed. */
export const stageOf = (scene: HTMLElement): SVGSVGElement | undefined => {
  const svg = scene.querySelector<SVGSVGElement>("[data-stage] .live-picture");
  return svg?.getBoundingClientRect().height ? svg : undefined;
};

/**
 * The picture beside a step. A still carries no keys, to stay small, so its chart works its marks out again. Undefined
 * while the stage is at another step.
 * @throws when the scene's code or input cannot be fetched
 */
export async function seenPicture(step: HTMLElement): Promise<SeenPicture | undefined> {
  const element = step.closest<HTMLElement>("[data-scene]")!;
  const { scene, input } = await loadScene(element.dataset["scene"]!);
  const { links } = scene;
  const live = stageOf(element);
  if (live) {
    const size = () => ({ width: live.clientWidth, height: live.clientHeight });
    return stepNow(element) === step
      ? { step, svg: live, links, size, marks: () => marksDrawn(live), frame: live.parentElement! }
      : undefined;
  }
  const svg = step.querySelector<SVGSVGElement>(".still > svg");
  const playhead = scene.keyframes.findIndex(({ id }) => step.dataset["step"] === `${scene.id}/${id}`);
  if (!svg || playhead < 0) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const size = { width, height };
  const marks = flatten(scene.layOut(input, size)(playhead));
  return { step, svg, links, size: () => size, marks: () => marks, frame: svg.parentElement! };
}
