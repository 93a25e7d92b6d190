import type { Mark, Size } from "../marks/mark.ts";
import { patch } from "../marks/patch.ts";
import { writeMarks } from "../marks/svg.ts";
import { playheadAt } from "../motion/playhead.ts";
import type { Scene } from "../motion/scene.ts";
import { toldPlayhead } from "../motion/told-playhead.ts";
import { calm } from "./calm.ts";
import { loadScene } from "./load-scene.ts";
import { stageWords } from "./stage-words.ts";

/** How many windows ahead a scene's chart is fetched. */
const ahead = 2;

/** What was last drawn, and into what. */
interface Drawn {
  readonly size: Size;
  readonly elements: HTMLCollection;
  readonly marks: readonly Mark[];
}

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
  let scene: Scene | undefined;
  let given: { rows: unknown; words: Record<string, string> } | undefined;
  /** Each step's keyframe, from 0. */
  let told: readonly number[] = [];
  let drawn: Drawn | undefined;
  let failed = false;

  /** The stills of this scene stand in the flow from now on; the other scenes go on. */
  const fallBack = (error: unknown) => {
    failed = true;
    keepPlace(() => element.classList.add("flat"));
    console.error(`The moving picture “${name}” could not be drawn; its stills stand in its place.`, error);
  };

  const prepare = () => {
    words = stageWords(stage, steps);
    loadScene(name).then((loaded) => {
      given = JSON.parse(element.querySelector("[data-given]")!.textContent);
      told = steps.map((step) => loaded.keyframes.findIndex(({ id }) => step.dataset["step"] === `${name}/${id}`));
      scene = loaded;
      look();
    }).catch(fallBack);
  };

  const draw = (scene: Scene, playhead: number, svg: SVGSVGElement) => {
    const size = { width: svg.clientWidth, height: svg.clientHeight };
    if (size.width === 0 || size.height === 0) return;
    const marks = scene.frame(given!.rows, given!.words, playhead, size);
    if (drawn?.size.width === size.width && drawn.size.height === size.height) {
      patch(drawn.elements, marks, drawn.marks);
      drawn = { ...drawn, marks };
      return;
    }
    svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    svg.innerHTML = writeMarks(marks, { keys: true });
    drawn = { size, elements: svg.children, marks };
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
    if (!scene) return;
    try {
      draw(scene, toldPlayhead(told, calm.matches ? nearest : exact), words!.picture());
    } catch (error) {
      fallBack(error);
    }
  }
  return { look };
}
