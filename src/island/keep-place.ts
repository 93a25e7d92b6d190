import { movedLine, type Block } from "./moved-line.ts";
import { pageTop } from "./page-top.ts";
import { restsOf, type Waypoint } from "./waypoints.ts";

/** The blocks of the page in reading order: what a reader can be said to be at. */
const selector = ".opening, .chapter > :not(.skip, .aside, .later-note, span)";

/** Where everything stands in one layout of the page. */
interface Layout {
  readonly blocks: readonly Block[];
  /** The scroll position at each waypoint. */
  readonly rests: readonly number[];
  readonly height: number;
}

export interface Place {
  /** Keeps the reader's place if the page has been laid out anew since it was last scrolled, to `top`. */
  readonly keep: (top: number) => void;
  /** Takes `top` for the reader's place, to which they have been led in the layout as it is now; false if `keep` led. */
  readonly led: (top: number) => boolean;
  /** Makes a change of layout and keeps the reader's place through it. */
  readonly through: (change: () => void) => void;
  /** Whether the reader, not `keep`, has moved the page to this scroll position; if so, forgets where they were. */
  readonly moved: (top: number) => boolean;
}

/**
 * Keeps the reader at the same waypoint, or at the same part of the way through a step or a paragraph, through every
 * change of layout: another window, zoom, letter size or way of reading, a font that comes late, stills in place of a
 * picture. Until the reader scrolls, each layout starts from the place in the first one, so that turning a phone and
 * turning it back ends at the same pixel.
 */
export function readersPlace(stops: readonly Waypoint[]): Place {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  let known: Layout | undefined;
  /** Where the reader was, and in which layout, until the reader scrolls. */
  let held: { readonly layout: Layout; readonly top: number } | undefined;
  /** The scroll position that `keep` chose, until the reader scrolls. */
  let chosen: number | undefined;

  const read = (): Layout => ({
    blocks: elements.flatMap(blocksIn),
    rests: restsOf(stops),
    height: innerHeight,
  });
  const topIn = (now: Layout, { layout, top }: { readonly layout: Layout; readonly top: number }): number => {
    if (top <= 0 || same(layout, now)) return top;
    const stop = layout.rests.findIndex((rest, i) => i > 0 && Math.abs(rest - top) < 2); // offsets are rounded, and add up
    if (stop > 0) return now.rests[stop]!;
    return Math.round(movedLine(layout.blocks, now.blocks, top + layout.height / 2) - now.height / 2);
  };
  const moved = (top: number): boolean => {
    if (top === chosen) return false;
    held = chosen = undefined;
    return true;
  };
  const bring = (top: number) => {
    if (top !== scrollY) scrollTo({ top, behavior: "instant" }); // else a browser may give up what it was looking for
  };
  const keep = (top: number) => {
    const [before, now] = [known, read()];
    known = now;
    if (!before || String(before.blocks) === String(now.blocks)) return;
    held ??= { layout: before, top };
    bring(topIn(now, held));
    chosen = scrollY;
  };
  return {
    keep,
    led(top) {
      const led = moved(top);
      if (led) known = read();
      else keep(top);
      return led;
    },
    through(change) {
      known ??= read();
      const top = scrollY;
      moved(top);
      change();
      bring(top); // a page that is short for a moment scrolls
      keep(top);
    },
    moved,
  };
}

/**
 * The block of an element; of a scene, its parts from each step's middle to the next one's, between which the picture
 * moves: steps overlap.
 */
function blocksIn(element: HTMLElement): readonly Block[] {
  const top = pageTop(element);
  const steps = [...element.querySelectorAll<HTMLElement>("[data-step]")];
  const ends = [top, ...steps.map((step) => pageTop(step) + step.offsetHeight / 2), top + element.offsetHeight];
  return ends.slice(1).map((end, i) => [ends[i]!, end]);
}

/** Whether two layouts put everything at the same place in a window of the same height. */
const same = (one: Layout, other: Layout): boolean =>
  one.height === other.height && String(one.blocks) === String(other.blocks);
