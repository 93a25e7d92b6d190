import { drawnAt, strokeTo, type Course, type Drawn } from "../../scene/stroke.ts";

/** How many presses of Up go from zero to the top of the scale, and how many presses one with Shift counts for. */
const presses = 60;
const withShift = 5;

const moves: Readonly<Record<string, readonly [year: number, value: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The drawn values and the current year after a key press: Left and Right move by a year, and a year not yet drawn
 * takes the value of the one before; Up and Down move the year's value to the next multiple of `ceiling / presses`.
 * Undefined for other keys.
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

/** Draws by arrow keys while the element has the focus; all other keys keep their usual effect. */
export function drawByKeys(element: HTMLElement, press: (key: string, shift: boolean) => boolean): void {
  element.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // an arrow moves the slider and must not scroll the page too
    if (press(event.key, event.shiftKey)) event.preventDefault();
  });
}
