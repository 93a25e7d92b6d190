/** Where a reader is: what lies across the middle of the window, and what the story says of it. */
export interface Place {
  /** The step or the block of text across the middle of the window, by its order on the page. */
  readonly at: number;
  /** The part of the way from one step's middle to the next one's, from 0 to 1; 0 in text. */
  readonly part: number;
  /** Whether that begins within two pixels of the middle, where rounding tells which of two it is. */
  readonly edge: boolean;
  /** The waypoint that the bar marks as current. */
  readonly current: string;
  /** Whether the page rests exactly there. */
  readonly resting: boolean;
  /** Whether the page cannot be scrolled further, up or down. */
  readonly atEnd: boolean;
  /** The page's address within it, and the place kept for the next visit. */
  readonly kept: string;
}

/** Reads the place off the page; runs in it. */
export function placeNow(): Place {
  const blocks = [...document.querySelectorAll("[data-step], .chapter > :is(p, h3, header)")];
  const tops = blocks.map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return block.matches("[data-step]") ? top + height / 2 : top; // the picture moves from one step's middle to the next
  });
  const middle = innerHeight / 2;
  const at = tops.findLastIndex((top) => top <= middle);
  const current = [...document.querySelectorAll(".bar [aria-current]")].at(-1)?.getAttribute("href") ?? "#";
  const stop = document.getElementById((location.hash || current).slice(1)); // the bar leaves out text after a scene
  const under =
    parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) +
    parseFloat(getComputedStyle(document.getElementById("main")!).scrollMarginTop);
  const from = stop?.getBoundingClientRect().top ?? 0;
  const end = document.documentElement.scrollHeight - innerHeight;
  return {
    at,
    part: [at, at + 1].every((i) => blocks[i]?.matches("[data-step]"))
      ? (middle - tops[at]!) / (tops[at + 1]! - tops[at]!)
      : 0,
    edge: tops.some((top) => Math.abs(top - middle) < 2),
    current,
    resting: [0, under].some((rest) => Math.abs(rest - from) < 2),
    atEnd: scrollY < 1 || scrollY > end - 1,
    kept: location.hash + localStorage.getItem("place"),
  };
}

/**
 * Whether a change of layout has left the reader where they were: at rest at the same waypoint, or the same part of the
 * way through the same block.
 */
export const samePlace = (before: Place, after: Place): boolean =>
  before.kept === after.kept &&
  (before.atEnd ||
    after.atEnd ||
    (before.resting && after.resting && before.current === after.current) ||
    (before.at === after.at && Math.abs(before.part - after.part) < 0.05) ||
    ((before.edge || after.edge) && Math.abs(before.at - after.at) === 1));
