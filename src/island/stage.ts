import type { Mark, Size } from "../marks/mark.ts";
import { playheadAt } from "../scene/playhead.ts";
import { keyframePlayhead } from "../scene/keyframe-playhead.ts";
import { reducedMotion } from "./reduced-motion.ts";
import { loadScene } from "./load-scene.ts";
import { loadNumbers } from "./page-language.ts";
import { pageTop } from "./page-top.ts";
import { stageWords, type StageWords } from "./stage-words.ts";
import { task } from "./task.ts";
import { readView, type View } from "./view.ts";

/** How many windows ahead a scene's chart is fetched. */
const ahead = 2;

/** A scene as the reader's place in the page moves it. Both do nothing once the picture has failed. */
export interface LiveScene {
  /**
   * Reads where the scene stands: first of all, and whenever the page may have been laid out anew. All scenes are to be
   * measured before any is drawn, since what is drawn makes the browser lay out again.
   */
  readonly measure: (view: View) => void;
  /** Draws the scene for a reader's place; at any time, in any order. */
  readonly look: (view: View) => void;
}

/**
 * Turns a scene's column of stills into one picture that follows the reader.
 * Should the picture fail, its stills come back within `keepPlace`, which leaves the reader where they are.
 */
export function liveScene(element: HTMLElement, keepPlace: (change: () => void) => void): LiveScene {
  const name = element.dataset["scene"]!;
  const stage = element.querySelector<HTMLElement>("[data-stage]")!;
  const steps = [...element.querySelectorAll<HTMLElement>("[data-step]")];
  let words: StageWords | undefined;
  let draw: ((playhead: number) => void) | undefined;
  let failed = false;
  /** Whether the picture's size was read since the page may have been laid out anew; that may have been while the scene was out of the window. */
  let sized = false;
  /** The scene's ends, in pixels from the page's top; out of every window until they are measured. */
  let ends = { top: Infinity, bottom: Infinity };
  /** Its steps' middles, likewise; read when it is next drawn for a reader's place. */
  let middles: readonly number[] | undefined;

  /** The stills of this scene stand in the flow from now on; the other scenes go on. */
  const fallBack = (error: unknown) => {
    failed = true;
    keepPlace(() => element.classList.add("flat"));
    console.error(`The moving picture “${name}” could not be drawn; its stills stand in its place.`, error);
  };

  /** Does something with the picture; should it fail, the stills stand. */
  const attempt = (act: () => void) => {
    try {
      if (!failed) act();
    } catch (error) {
      fallBack(error);
    }
  };

  const prepare = async () => {
    const around = (words = stageWords(stage, steps));
    await task();
    // what draws comes with the charts, and charts write numbers: the first screen needs none of it
    const [{ scene, input }, { drawing }] = await Promise.all([loadScene(name), import("./drawing.ts"), loadNumbers()]);
    const told = steps.map((step) => scene.keyframes.findIndex(({ id }) => step.dataset["step"] === `${name}/${id}`)); // each step's keyframe
    let laidOut: { readonly size: Size; readonly frame: (playhead: number) => readonly Mark[] } | undefined;
    const frameAt = (playhead: number, size: Size) => {
      if (laidOut?.size.width !== size.width || laidOut.size.height !== size.height)
        laidOut = { size, frame: scene.layOut(input, size) };
      return laidOut.frame(keyframePlayhead(told, playhead));
    };
    const paint = drawing();
    // The first frame takes longest, since all its words are to be measured: it is worked out once before it is drawn.
    await task();
    const size = around.size();
    if (size.width && size.height) frameAt(placeIn(readView()), size);
    await task();
    let drawn = { playhead: NaN, width: 0, height: 0 };
    draw = (playhead) => {
      const { width, height } = sized ? drawn : around.size();
      if (!width || !height) return;
      sized = true;
      if (drawn.playhead === playhead && drawn.width === width && drawn.height === height) return;
      paint(around.picture(), { width, height }, frameAt(playhead, { width, height }));
      drawn = { playhead, width, height };
    };
    const view = readView();
    measure(view);
    drawFor(view); // two windows ahead too: to write a whole picture and lay it out is too much for the frame in which it comes into the window
    look(view);
  };

  const readMiddles = () => steps.map((step) => pageTop(step) + step.offsetHeight / 2);
  /** Where the reader is in the scene, as a playhead over its steps; at one of its ends while they are above or below it. */
  const placeIn = (view: View) => playheadAt((middles ??= readMiddles()), view.top + view.height / 2);
  /** Draws for a reader's place, once the chart has come. */
  const drawFor = (view: View) =>
    attempt(() => draw?.(reducedMotion.matches ? Math.round(placeIn(view)) : placeIn(view)));
  /** Whether any of the scene is in the window, or within so many windows of it. */
  const isWithin = (windows: number, view: View) =>
    ends.top - view.top <= view.height * (1 + windows) && ends.bottom - view.top >= -view.height * windows;

  function measure(view: View) {
    if (failed) return;
    const top = pageTop(element);
    ends = { top, bottom: top + element.offsetHeight };
    middles = isWithin(0, view) ? readMiddles() : undefined;
    sized = false;
  }

  function look(view: View) {
    if (failed || !isWithin(ahead, view)) return;
    if (!words) prepare().catch(fallBack);
    if (!isWithin(0, view)) return;
    drawFor(view); // before the words: no still need be laid out where a picture is about to stand
    if (!failed) words!.show(Math.round(placeIn(view)));
  }
  return { measure, look };
}
