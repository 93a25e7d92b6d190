import { numeral } from "../language/numeral.ts";
import { reducedMotion } from "./reduced-motion.ts";
import { pageLanguage } from "./page-language.ts";
import { adjacentWaypoint, currentWaypoint } from "./current-waypoint.ts";
import { goTo, readWaypoint, restsOf, type Waypoint } from "./waypoints.ts";
import { readingMode } from "./reading-mode.ts";

const keys: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Previous and Next. In the DOM they stand within the current waypoint, and they move the focus to the waypoint they
 * lead to. Left and Right do the same, but only while the focus is on either button or on a waypoint.
 */
export function liveStepper(stops: readonly Waypoint[]): { show: (now: number) => void; rest: (now: number) => void } {
  const stepper = document.querySelector<HTMLElement>("[data-stepper]")!;
  const count = stepper.querySelector<HTMLElement>("[data-pattern]")!;
  const buttons = [...stepper.querySelectorAll<HTMLButtonElement>("[data-by]")];
  // the target of the last press until the page rests: presses may come faster than it scrolls
  let aim: number | undefined;

  let shown: number | undefined;

  const stand = (now: number) => {
    const { element, stage, target } = stops[now]!;
    if (stage) element.append(stepper);
    else (now === 0 ? element.firstElementChild! : (target.closest("header") ?? target)).after(stepper);
  };
  const step = (by: 1 | -1) => {
    const rests = restsOf(stops);
    const now = aim ?? currentWaypoint(rests, scrollY, innerHeight);
    const next = adjacentWaypoint(rests, now, by);
    if (next === undefined) return;
    aim = next;
    stand(next);
    goTo(stops[next]!, {
      focus: true,
      smooth: !reducedMotion.matches && Math.abs(rests[next]! - scrollY) < 2 * innerHeight,
    });
  };
  for (const button of buttons) button.addEventListener("click", () => step(Number(button.dataset["by"]) as 1 | -1));
  addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
    const by = keys[key];
    if (!by || readingMode() !== "steps" || altKey || ctrlKey || metaKey || shiftKey) return;
    const focus = document.activeElement;
    if (stepper.contains(focus) || stops.some(({ target }) => target === focus)) step(by);
  });
  if (readingMode() === "steps") stand(readWaypoint(stops));
  stepper.hidden = false;
  return {
    show(now) {
      if (readingMode() !== "steps" || now === shown) return;
      shown = now;
      count.textContent = count.dataset["pattern"]!.replace("%n", numeral(now + 1, pageLanguage)).replace(
        "%all",
        numeral(stops.length, pageLanguage),
      );
      buttons[0]!.setAttribute("aria-disabled", String(now === 0));
      buttons[1]!.setAttribute("aria-disabled", String(now === stops.length - 1));
    },
    rest(now) {
      aim = undefined;
      if (readingMode() === "steps" && !stepper.contains(document.activeElement)) stand(now);
    },
  };
}
