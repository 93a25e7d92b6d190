import { playheadAt } from "../motion/playhead.ts";
import { toldPlayhead } from "../motion/told-playhead.ts";
import { calm } from "./calm.ts";
import { givenIn } from "./given.ts";
import { loadScene } from "./load-scene.ts";
import { stageWords } from "./stage-words.ts";

/** How many windows ahead a scene's chart is fetched. */
const ahead = 2;

/**
 * Turns a scene's column of stills into one picture that follows the reader. `look` reads the
 * reader's place off the page and draws it; it may be called at any time and in any order.
 * Should the picture fail, its stills come back within `keepPlace`, which leaves the reader where they are.
 */
export function liveScene(element: HTMLElement, keepPlace: (change: () => void) => void): { look: () => void } {
  const name = element.dataset["scene"]!;
  const stage = element.querySelector<HTMLElement>("[data-stage]")!;
  const steps = [...element.querySelectorAll<HTMLElement>("[data-step]")];
  let words: ReturnType<typeof stageWords> | undefined;
  let draw: ((playhead: number, svg: SVGSVGElement) => void) | undefined;
  let failed = false;

  /** The stills of this scene stand in the flow from now on; the other scenes go on. */
  const fallBack = (error: unknown) => {
    failed = true;
    keepPlace(() => element.classList.add("flat"));
    console.error(`The moving picture “${name}” could not be drawn; its stills stand in its place.`, error);
  };

  const prepare = () => {
    words = stageWords(stage, steps);
    // what draws comes with the first chart: the first screen needs neither
    Promise.all([loadScene(name), import("./drawing.ts")]).then(([scene, { drawing }]) => {
      const given = givenIn(element, scene);
      const told = steps.map((step) => scene.keyframes.findIndex(({ id }) => step.dataset["step"] === `${name}/${id}`)); // each step's keyframe
      const paint = drawing();
      draw = (playhead, svg) => {
        const size = { width: svg.clientWidth, height: svg.clientHeight };
        if (size.width && size.height) paint(svg, size, scene.frame(given, toldPlayhead(told, playhead), size));
      };
      look();
    }).catch(fallBack);
  };

  function look() {
    if (failed) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top > innerHeight * (1 + ahead) || bottom < -innerHeight * ahead) return;
    if (!words) prepare();
    if (top > innerHeight || bottom < 0) return;
    const centres = steps.map((step) => {
      const box = step.getBoundingClientRect();
      return (box.top + box.bottom) / 2;
    });
    const exact = playheadAt(centres, innerHeight / 2);
    const nearest = Math.round(exact);
    words!.show(nearest);
    if (!draw) return;
    try {
      draw(calm.matches ? nearest : exact, words!.picture());
    } catch (error) {
      fallBack(error);
    }
  }
  return { look };
}
