import { hitTest } from "../scene/hit-test.ts";
import css from "../styles/linked-highlight.css?inline";
import { closest } from "./closest.ts";
import { factOf } from "./entry.ts";
import { lightUp } from "./highlight.ts";
import { rowLabel } from "./row-label.ts";
import { seenPicture, stageOf, stepNow } from "./seen-picture.ts";
import { sentenceAround } from "./sentence.ts";
import { sourceNote } from "./source-note.ts";

/** How near the pointer must be to a mark, in CSS pixels. */
const reach = 12;
/** The name of the CSS highlight on the sentence of a mark that is pointed at. */
const sentence = "tied-sentence";

const factsIn = (step: Element): HTMLAnchorElement[] => [...step.querySelectorAll<HTMLAnchorElement>("a.fact")];
const stepOf = (link: Element | undefined): HTMLElement | null => link?.closest<HTMLElement>("[data-step]") ?? null;
const factHere = (event: Event): HTMLAnchorElement | undefined =>
  closest<HTMLAnchorElement>(event, "a.fact") ?? undefined;
const focused = (): HTMLAnchorElement | undefined =>
  document.activeElement?.closest<HTMLAnchorElement>("a.fact") ?? undefined;

interface Lit {
  readonly link: HTMLAnchorElement;
  /** Whether the mark was pointed at rather than the fact. */
  readonly pointed: boolean;
  readonly out: () => void;
}

/**
 * Links facts and marks both ways. A fact that is pointed at, has the focus or shows its note highlights its marks in
 * the step's picture; a mark that is pointed at highlights its sentence and shows its row. A highlight lasts until the
 * pointer or focus moves on, the picture goes to another step, or Esc is pressed. Returns the handler for all events
 * concerned.
 */
export function linkHighlights(): (event: Event) => void {
  const look = new CSSStyleSheet();
  look.replaceSync(css);
  document.adoptedStyleSheets.push(look);

  let lit: Lit | undefined;
  let over: HTMLAnchorElement | undefined; // the fact under the pointer
  let dismissed: HTMLAnchorElement | undefined; // no highlight until the reader has left it
  let pointing = false; // whether the pointer was last in a picture
  let turn = 0; // the latest request; results of earlier ones are dropped
  const note = sourceNote(() => pointing || rest());

  const dark = () => {
    turn++;
    lit?.out();
    lit = undefined;
  };

  /** Highlights the marks of a fact; `at` is where a mark was pointed at, in viewport pixels. */
  const light = async (link: HTMLAnchorElement, at?: { readonly x: number; readonly y: number }) => {
    if (lit?.link === link && lit.pointed === !!at) return;
    const mine = ++turn;
    const step = stepOf(link);
    const picture = step ? await seenPicture(step) : undefined;
    if (mine !== turn) return;
    lit?.out();
    lit = undefined;
    const out = picture && lightUp(picture, factOf(link));
    if (!picture || !out) return;
    link.classList.add("lit");
    const away = at && rowLabel(picture, link, at);
    if (at && "highlights" in CSS) CSS.highlights.set(sentence, new Highlight(sentenceAround(link)));
    lit = {
      link,
      pointed: !!at,
      out() {
        out();
        away?.();
        link.classList.remove("lit");
        if (at && "highlights" in CSS) CSS.highlights.delete(sentence);
      },
    };
  };

  /** Goes back to the fact with an open note, under the pointer or in focus; without one clears the highlight. */
  const rest = () => {
    pointing = false;
    const held = note.about() ?? over ?? focused();
    if (held !== dismissed) dismissed = undefined;
    if (held && !dismissed) void light(held).catch(() => dark());
    else dark();
  };

  /** Highlights the nearest mark within reach that is linked to a fact of the step shown. */
  const point = async (frame: Element, { clientX: x, clientY: y }: MouseEvent) => {
    const step = frame.closest<HTMLElement>("[data-step]") ?? stepNow(frame.closest<HTMLElement>("[data-scene]")!);
    pointing = true;
    const mine = ++turn;
    const picture = await seenPicture(step);
    if (mine !== turn || note.about()) return;
    const inside = picture?.svg.getScreenCTM()?.inverse();
    if (!picture || !inside) return rest();
    const links = factsIn(step);
    const fact = hitTest(
      picture.marks(),
      picture.links,
      links.map(factOf),
      new DOMPoint(x, y).matrixTransform(inside),
      reach * inside.a,
    );
    const link = links.find((each) => factOf(each) === fact);
    if (!link) return rest();
    await light(link, { x, y });
  };

  return (event) => {
    const target = event.target instanceof Element ? event.target : document.documentElement;
    const frame = target.closest(".stage-picture, [data-step] .still");
    const touched = event instanceof PointerEvent && event.pointerType === "touch";
    switch (event.type) {
      case "pointermove":
        if (touched || target.closest(".row-label")) return;
        if (frame) void point(frame, event as PointerEvent).catch(() => dark());
        return;
      case "pointerover":
        if (touched || target.closest(".row-label")) return;
        over = factHere(event);
        if (over || !frame) rest();
        return;
      case "click": {
        const link = factHere(event);
        if (link && event.defaultPrevented) {
          dismissed = undefined;
          note.open(link);
          rest();
        } else if (frame) void point(frame, event as MouseEvent).catch(() => dark());
        else if (lit?.pointed && !target.closest(".row-label")) rest();
        return;
      }
      case "focusin": {
        const link = factHere(event);
        const step = stepOf(link);
        const scene = step?.closest<HTMLElement>("[data-scene]");
        // Scroll the picture along when the reader moves through the facts by keyboard.
        if (link?.matches(":focus-visible") && step && scene && stageOf(scene) && stepNow(scene) !== step) {
          step.scrollIntoView({ block: "start", behavior: "instant" });
          link.scrollIntoView({ block: "nearest", behavior: "instant" });
        }
        if (link) rest();
        return;
      }
      case "focusout":
        requestAnimationFrame(() => pointing || rest()); // by then the new focus is set
        return;
      case "keydown":
        if ((event as KeyboardEvent).key !== "Escape") return;
        dismissed = note.about() ?? over ?? focused();
        dark();
        return;
      case "scroll": {
        const step = stepOf(lit?.link);
        const scene = step?.closest<HTMLElement>("[data-scene]");
        if (scene && stageOf(scene) && stepNow(scene) !== step) {
          dark();
          note.close();
        } else if (!lit && focused()) rest();
      }
    }
  };
}
