import { hitTest } from "../scene/hit-test.ts";
import css from "../styles/linked-highlight.css?inline";
import { factOf } from "./entry.ts";
import { lightUp } from "./highlight.ts";
import { rowLabel } from "./row-label.ts";
import { seenPicture, stageOf, stepNow } from "./seen-picture.ts";
import { sentenceAround } from "./sentence.ts";
import { sourceNote } from "./source-note.ts";

/** How near a mark must be to what points at it, in CSS pixels. */
const reach = 12;
/** The name of the highlight that the sentence of a pointed mark gets. */
const sentence = "tied-sentence";

const factsIn = (step: Element): HTMLAnchorElement[] => [...step.querySelectorAll<HTMLAnchorElement>("a.fact")];
const stepOf = (link: Element | undefined): HTMLElement | null => link?.closest<HTMLElement>("[data-step]") ?? null;
const factHere = (event: Event): HTMLAnchorElement | undefined =>
  (event.target as Element).closest<HTMLAnchorElement>("a.fact") ?? undefined;
const focused = (): HTMLAnchorElement | undefined =>
  document.activeElement?.closest<HTMLAnchorElement>("a.fact") ?? undefined;

interface Lit {
  readonly link: HTMLAnchorElement;
  /** Whether a mark was pointed at, and not its number. */
  readonly pointed: boolean;
  readonly out: () => void;
}

/**
 * Ties words to marks, both ways. A number that is pointed at, has the focus or shows its note lights its marks in the picture of
 * its step; a mark that is pointed at lights its sentence and shows its row. Lights last until the pointer or the focus moves on, the
 * picture goes to another step, or Esc is pressed. Returns what every event that may concern them is to be told to.
 */
export function linkHighlights(): (event: Event) => void {
  const look = new CSSStyleSheet();
  look.replaceSync(css);
  document.adoptedStyleSheets.push(look);

  let lit: Lit | undefined;
  let over: HTMLAnchorElement | undefined; // the number under the pointer
  let dismissed: HTMLAnchorElement | undefined; // stays dark until the reader has left it
  let pointing = false; // whether the pointer was last in a picture
  let turn = 0; // what was asked for last; what comes late for an earlier asking is dropped
  const note = sourceNote(() => pointing || rest());

  const dark = () => {
    turn++;
    lit?.out();
    lit = undefined;
  };

  /** Lights the marks of a number; `at` is where a mark was pointed at, in the window. */
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

  /** Goes back to the number that is still under the pointer, has its note open or has the focus, or else to dark. */
  const rest = () => {
    pointing = false;
    const held = note.about() ?? over ?? focused();
    if (held !== dismissed) dismissed = undefined;
    if (held && !dismissed) void light(held).catch(() => dark());
    else dark();
  };

  /** What a pointer in a picture means: the nearest tied mark within reach, among the numbers of the step that it shows. */
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
        // The picture follows a reader who goes through the numbers by key.
        if (link?.matches(":focus-visible") && step && scene && stageOf(scene) && stepNow(scene) !== step) {
          step.scrollIntoView({ block: "start", behavior: "instant" });
          link.scrollIntoView({ block: "nearest", behavior: "instant" });
        }
        if (link) rest();
        return;
      }
      case "focusout":
        requestAnimationFrame(() => pointing || rest()); // by then the focus is where it goes
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
