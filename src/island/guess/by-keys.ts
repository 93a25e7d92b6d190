import { drawnAt, strokeTo, type Course, type Drawn } from "../../scene/stroke.ts";

/** How many presses of Up lead from zero to the top of the scale, and how many presses one with Shift is worth. */
const presses = 60;
const withShift = 5;

const moves: Readonly<Record<string, readonly [year: number, value: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * What is drawn, and at which year the hand is, after a key: Left and Right go from year to year, a new one being drawn
 * as high as the one before; Up and Down move the year to the next mark of the scale. Undefined for every other key.
 */
export function afterKey(
  key: string,
  shift: boolean,
  drawn: Drawn,
  course: Course,
  year: number,
): { readonly drawn: Drawn; readonly year: number } | undefined {
  const move = moves[key];
  if (!move) return undefined;
  const { since, last, ceiling } = course;
  const [along, up] = move;
  const next = up && year === since ? since + 1 : Math.min(last, Math.max(since, year + along));
  if (next === since) return { drawn, year: next };
  const now = drawnAt(drawn, course, next) ?? drawnAt(drawn, course, next - 1)!;
  const mark = ceiling / presses;
  const marks =
    up === 0
      ? 0
      : (up > 0 ? Math.floor(now / mark + 1e-9) + 1 : Math.ceil(now / mark - 1e-9) - 1) +
        (shift ? up * (withShift - 1) : 0);
  return {
    drawn: strokeTo(drawn, course, undefined, { year: next, value: up === 0 ? now : marks * mark }),
    year: next,
  };
}

/** Draws by the arrow keys while the focus is in an element, and only then; the page keeps every other key. */
export function drawByKeys(element: HTMLElement, press: (key: string, shift: boolean) => boolean): void {
  element.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (press(event.key, event.shiftKey)) event.preventDefault(); // an arrow moves the slider, and must not scroll the page too
  });
}
