import type { Size } from "../marks/mark.ts";

/** The words around the live picture. */
export interface StageWords {
  /** Shows a step's title and sources, and its still until the live picture is there. */
  readonly show: (step: number) => void;
  /** The element to draw in; the first call replaces the still. */
  readonly picture: () => SVGSVGElement;
  /** The drawing area in pixels; 0 by 0 while not laid out. After a DOM change, reading it forces a layout. */
  readonly size: () => Size;
}

/**
 * Fills a stage with the titles and sources of its steps' stills, stacked so that the longest set the height and the
 * picture keeps its size between steps. The stage is hidden from assistive technology, which reads the stills' own
 * words, so nothing in it may take the focus.
 */
export function stageWords(stage: HTMLElement, steps: readonly HTMLElement[]): StageWords {
  const stills = steps.map((step) => step.querySelector(".still")!);
  const captions = stills.map((still) => box("caption", words("finding", still), words("measure", still)));
  const sources = stills.map((still) => words("source", still));
  const frame = box("stage-picture");
  stage.replaceChildren(box("stage-words", ...captions), frame, box("stage-words", ...sources));

  let shown = -1;
  let svg: SVGSVGElement | undefined;
  return {
    show(step) {
      if (step === shown) return;
      for (const part of [captions, sources]) {
        part[shown]?.classList.remove("now");
        part[step]!.classList.add("now");
      }
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
  copy.append(...still.querySelector(`.${name}`)!.cloneNode(true).childNodes); // with what may not be parted
  return copy;
}

function box(name: string, ...children: readonly Element[]): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  made.append(...children);
  return made;
}

/** A copy of a still without its label and role: the still itself is read aloud. */
function silent(still: SVGSVGElement): SVGSVGElement {
  const copy = still.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("aria-label");
  copy.removeAttribute("role");
  return copy;
}
