import type { Size } from "../marks/mark.ts";

/** What stands around the living picture. */
export interface StageWords {
  /** Shows the title of a step, and its still while the picture has not arrived. */
  readonly show: (step: number) => void;
  /** The element to draw in; the first call takes the still away. */
  readonly picture: () => SVGSVGElement;
  /** The size to draw at, in pixels; 0 by 0 while nothing of the stage is laid out. Asked for after a change to the page, it makes the browser lay out at once. */
  readonly size: () => Size;
}

/**
 * Fills a stage with the words of its steps' stills, one on top of another so that the longest
 * sets the height and the picture never changes size between steps. The stage is hidden from
 * assistive technology, which reads the stills' own words, so nothing in it may take focus.
 */
export function stageWords(stage: HTMLElement, steps: readonly HTMLElement[]): StageWords {
  const stills = steps.map((step) => step.querySelector(".still")!);
  const captions = stills.map((still) => {
    const caption = document.createElement("div");
    for (const name of ["finding", "measure"]) caption.append(words(name, still));
    return caption;
  });
  const title = box("stage-words", ...captions);
  const frame = box("stage-picture");
  stage.replaceChildren(title, frame, words("source", stills[0]!));

  let shown = -1;
  let svg: SVGSVGElement | undefined;
  return {
    show(step) {
      if (step === shown) return;
      captions[shown]?.removeAttribute("class"); // an empty class would tell where the reader had been
      captions[step]!.className = "now";
      shown = step;
      if (!svg) frame.replaceChildren(silent(stills[step]!.querySelector("svg")!));
    },
    picture() {
      if (!svg) {
        svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        svg.classList.add("live-picture");
        frame.replaceChildren(svg);
      }
      return svg;
    },
    size: () => ({ width: frame.clientWidth, height: frame.clientHeight }),
  };
}

function words(name: string, still: Element): HTMLElement {
  const copy = document.createElement("p");
  copy.className = name;
  copy.textContent = still.querySelector(`.${name}`)!.textContent;
  return copy;
}

function box(name: string, ...children: readonly Element[]): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  made.append(...children);
  return made;
}

/** A copy of a still for show only: the still itself speaks. */
function silent(still: SVGSVGElement): SVGSVGElement {
  const copy = still.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("aria-label");
  copy.removeAttribute("role");
  return copy;
}
