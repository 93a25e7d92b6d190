import { playheadAt } from "../motion/playhead.ts";
import { toldPlayhead } from "../motion/told-playhead.ts";
import { again } from "./again.ts";
import { calm } from "./calm.ts";
import { loadScene } from "./load-scene.ts";
import { pageTop } from "./page-top.ts";
import { stageWords } from "./stage-words.ts";
import { readView, type View } from "./view.ts";

/** How many windows ahead a scene's chart is fetched. */
const ahead = 2;

/**
 * Turns a scene's column of stills into one picture that follows the reader. `look` reads the
 * reader's place off the page and draws it; it may be called at any time and in any order, and is
 * told whether the page may be laid out anew since.
 * Should the picture fail, its stills come back within `keepPlace`, which leaves the reader where they are.
 */
export function liveScene(element: HTMLElement, keepPlace: (change: () => void) => void): { look: (view: View, laidOut: boolean) => void } {
  const name = element.dataset["scene"]!;
  const stage = element.querySelector<HTMLElement>("[data-stage]")!;
  const steps = [...element.querySelectorAll<HTMLElement>("[data-step]")];
  let words: ReturnType<typeof stageWords> | undefined;
  let draw: ((playhead: number, svg: SVGSVGElement) => void) | undefined;
  let failed = false;
  /** Whether the picture's size was read since the page may have been laid out anew; that may have been while the scene was out of the window. */
  let sized = false;
  /** The scene's ends, in pixels from the page's top. */
  let ends = { top: 0, bottom: 0 };
  /** Its steps' middles, likewise; read when the scene is next in the window. */
  let middles: readonly number[] | undefined;

  /** The stills of this scene stand in the flow from now on; the other scenes go on. */
  const fallBack = (error: unknown) => {
    failed = true;
    keepPlace(() => element.classList.add("flat"));
    console.error(`The moving picture “${name}” could not be drawn; its stills stand in its place.`, error);
  };

  const prepare = () => {
    words = stageWords(stage, steps);
    // what draws comes with the first chart: the first screen needs neither
    again(() => Promise.all([loadScene(name), import("./drawing.ts")])).then(([{ scene, given }, { drawing }]) => {
      const told = steps.map((step) => scene.keyframes.findIndex(({ id }) => step.dataset["step"] === `${name}/${id}`)); // each step's keyframe
      const paint = drawing();
      let drawn = { playhead: NaN, width: 0, height: 0 };
      draw = (playhead, svg) => {
        const { width, height } = sized ? drawn : { width: svg.clientWidth, height: svg.clientHeight };
        if (!width || !height) return;
        sized = true;
        if (drawn.playhead === playhead && drawn.width === width && drawn.height === height) return;
        paint(svg, { width, height }, scene.frame(given, toldPlayhead(told, playhead), { width, height }));
        drawn = { playhead, width, height };
      };
      look(readView(), true);
    }).catch(fallBack);
  };

  const readEnds = () => {
    const box = element.getBoundingClientRect();
    const top = pageTop(box, scrollY);
    return { top, bottom: top + box.height };
  };
  const readMiddles = () => {
    const scrolled = scrollY;
    return steps.map((step) => {
      const box = step.getBoundingClientRect();
      return pageTop(box, scrolled) + box.height / 2;
    });
  };

  function look(view: View, laidOut: boolean) {
    if (failed) return;
    if (laidOut) {
      ends = readEnds();
      middles = undefined;
      sized = false;
    }
    const top = ends.top - view.top;
    const bottom = ends.bottom - view.top;
    if (top > view.height * (1 + ahead) || bottom < -view.height * ahead) return;
    if (!words) prepare();
    if (top > view.height || bottom < 0) return;
    middles ??= readMiddles();
    const exact = playheadAt(middles, view.top + view.height / 2);
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
