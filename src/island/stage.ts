import type { Mark, Size } from "../marks/mark.ts";
import { playheadAt } from "../scene/playhead.ts";
import { keyframePlayhead } from "../scene/keyframe-playhead.ts";
import { reducedMotion } from "./reduced-motion.ts";
import { loadScene } from "./load-scene.ts";
import { loadNumbers } from "./page-language.ts";
import { pageTop } from "./page-top.ts";
import { stageWords } from "./stage-words.ts";
import { task } from "./task.ts";
import { readView, type View } from "./view.ts";

/** How many viewports ahead a scene's chart is fetched. */
const ahead = 2;
/** The share of the picture's change between two steps after which the next step's title stands over it. */
const changed = 0.6;

/** The least height of a live picture, in pixels. Where its words and the window leave less, its stills stand. */
const least = 150;

/** A scene driven by the reader's position. Nothing of it does anything once the picture has failed. */
export interface LiveScene {
  /** Gives the stage its place, to see whether its picture has room there. */
  readonly spread: () => void;
  /** Whether a stage that has been spread leaves its picture no room; false while it has no place. */
  readonly cramped: () => boolean;
  /** Puts the stills in place of the stage until the next `spread`. */
  readonly flatten: () => void;
  /**
   * Reads the scene's position: first of all, and whenever the layout may have changed. Measure every scene before
   * drawing any: drawing invalidates layout.
   */
  readonly measure: (view: View) => void;
  /** Draws the scene for a view; at any time, in any order. */
  readonly look: (view: View) => void;
}

/**
 * Turns a scene's column of stills into one picture that follows the reader. If the picture fails, its stills come back
 * within `keepPlace`, so that the reader stays where they are.
 */
export function liveScene(element: HTMLElement, keepPlace: (change: () => void) => void): LiveScene {
  const name = element.dataset["scene"]!;
  const stage = element.querySelector<HTMLElement>("[data-stage]")!;
  const steps = [...element.querySelectorAll<HTMLElement>("[data-step]")];
  // in every stage, near or far: how long the page is may not depend on where the reader has been
  const words = stageWords(stage, steps);
  let preparing = false;
  let draw: ((playhead: number) => void) | undefined;
  let failed = false;
  /** Whether the picture's size has been read since `measure` last ran. */
  let sized = false;
  /** The scene's top and bottom, in pixels from the page's top; outside every viewport until measured. */
  let ends = { top: Infinity, bottom: Infinity };
  /** The middles of its steps, likewise; read when next needed. */
  let middles: readonly number[] | undefined;

  /** Shows this scene's stills in the flow for good; other scenes go on. */
  const fallBack = (error: unknown) => {
    failed = true;
    keepPlace(() => element.classList.add("flat"));
    console.error(`The moving picture “${name}” could not be drawn; its stills stand in its place.`, error);
  };

  /** Runs something that may fail; on failure the stills come back. */
  const attempt = (act: () => void) => {
    try {
      if (!failed) act();
    } catch (error) {
      fallBack(error);
    }
  };

  const spread = () => element.classList.toggle("flat", failed);
  const cramped = () => stage.offsetHeight > 0 && words.size().height < least;
  const flatten = () => element.classList.add("flat");

  const prepare = async () => {
    preparing = true;
    await task();
    // these load only now: the first screen needs none of them
    const [{ scene, input }, { drawing }] = await Promise.all([loadScene(name), import("./drawing.ts"), loadNumbers()]);
    // each step's keyframe
    const told = steps.map((step) => scene.keyframes.findIndex(({ id }) => step.dataset["step"] === `${name}/${id}`));
    let laidOut: { readonly size: Size; readonly frame: (playhead: number) => readonly Mark[] } | undefined;
    const frameAt = (playhead: number, size: Size) => {
      if (laidOut?.size.width !== size.width || laidOut.size.height !== size.height)
        laidOut = { size, frame: scene.layOut(input, size) };
      return laidOut.frame(keyframePlayhead(told, playhead));
    };
    const paint = drawing();
    // The first frame takes longest, as all its words are measured: compute it once in a task of its own before
    // drawing.
    await task();
    const size = words.size();
    if (size.width && size.height) frameAt(placeIn(readView()), size);
    await task();
    let drawn = { playhead: NaN, width: 0, height: 0 };
    draw = (playhead) => {
      const { width, height } = sized ? drawn : words.size();
      if (!width || !height) return;
      sized = true;
      if (drawn.playhead === playhead && drawn.width === width && drawn.height === height) return;
      paint(words.picture(), { width, height }, frameAt(playhead, { width, height }));
      drawn = { playhead, width, height };
    };
    const view = readView();
    measure(view);
    // even two viewports ahead: writing and laying out a whole picture is too much for the frame in which it scrolls
    // into view
    drawFor(view);
    look(view);
  };

  const readMiddles = () => steps.map((step) => pageTop(step) + step.offsetHeight / 2);
  /** The playhead over the scene's steps for a view; at one of its ends outside the scene. */
  const placeIn = (view: View) => playheadAt((middles ??= readMiddles()), view.top + view.height / 2);
  /** Draws for a view, once the chart has loaded. */
  const drawFor = (view: View) =>
    attempt(() => draw?.(reducedMotion.matches ? Math.round(placeIn(view)) : placeIn(view)));
  /** The step whose title fits what is drawn for a view. */
  const titled = (view: View) => Math.floor(placeIn(view) + 1 - (reducedMotion.matches ? 0.5 : changed));
  /** Whether any of the scene is in the viewport, or within this many viewports of it. */
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
    if (!preparing) prepare().catch(fallBack);
    if (!isWithin(0, view)) return;
    drawFor(view); // before the words, so that a still about to be replaced is not laid out
    if (!failed) words.show(titled(view));
  }
  return { spread, cramped, flatten, measure, look };
}
