import { yearNumeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { recordOf, type GuessInput } from "../../scene/guess.ts";
import { drawnAt, isWhole, type Course, type Drawn } from "../../scene/stroke.ts";
import { drawing } from "../drawing.ts";
import { loadScene } from "../load-scene.ts";
import { task } from "../task.ts";
import { afterKey, drawByKeys } from "./by-keys.ts";
import { drawByPointer } from "./by-pointer.ts";
import { filled, type Given } from "./input.ts";
import { printAmount, type Pattern } from "./print-amount.ts";
import { reveal } from "./reveal.ts";
import { verdict } from "./verdict.ts";

/**
 * Lets the reader draw in a `<Guess>`, and shows the record on request. Nothing is stored.
 * @throws when its scene cannot be fetched or offers no guess
 */
export async function liveGuess(element: HTMLElement): Promise<void> {
  const name = element.dataset["guess"]!;
  const {
    scene: { guess },
    input: { rows, language },
  } = await loadScene(name);
  if (!guess) throw new Error(`the scene “${name}” offers no guess`);
  if (element.classList.contains("flat")) return; // it loaded too late
  const { words, record, amount, say } = JSON.parse(element.querySelector("script")!.textContent) as Given;
  const {
    years: [, since, last],
    ceiling,
  } = guess;
  const values = recordOf(guess, rows);
  const input: GuessInput = { values, since, ceiling, power: amount.power, language, words };
  const course: Course = { since, last, start: values[since]!, ceiling };
  const print = (value: number, pattern: Pattern, digits = 0) =>
    printAmount(value, pattern, digits, language, amount.power);

  const told = element.querySelector<HTMLElement>(".told")!;
  const button = element.querySelector("button")!;
  const [hint, show] = [told.textContent, button.textContent];
  const slider = document.createElement("div");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  slider.className = "slider";
  svg.setAttribute("aria-hidden", "true");
  for (const [name, value] of Object.entries({
    role: "slider",
    "aria-label": say.label,
    "aria-valuemin": 0,
    "aria-valuemax": ceiling,
    tabindex: 0,
  }))
    slider.setAttribute(name, String(value));
  slider.append(svg);
  element.querySelector(".plot")!.append(slider);

  let drawn: Drawn = [];
  let year = since;
  let [shown, drawingNow, asked] = [0, false, false];
  let stop = () => {};
  const paint = drawing();
  const at = () => drawnAt(drawn, course, year) ?? 0;
  let size: Size = { width: 0, height: 0 };
  let draw: ReturnType<typeof guess.chart> = () => [];
  const look = () => {
    const { clientWidth: width, clientHeight: height } = svg;
    if (!width || !height) return;
    if (width !== size.width || height !== size.height) {
      size = { width, height };
      draw = guess.chart(input, size);
    }
    const hand =
      !asked && (drawingNow || document.activeElement === slider)
        ? {
            hand: {
              year,
              words: filled(say.year, { year: yearNumeral(year, language), value: print(at(), amount.short) }),
            },
          }
        : {};
    const yours = asked ? filled(say.yours, { value: print(drawn.at(-1)!, amount.short) }) : "";
    paint(svg, size, draw({ drawn, shown, yours, ...hand }));
  };
  const tell = () => {
    slider.setAttribute("aria-valuenow", String(Math.round(at())));
    slider.setAttribute(
      "aria-valuetext",
      filled(say.year, { year: yearNumeral(year, language), value: print(at(), amount.full) }),
    );
    button.setAttribute("aria-disabled", String(!isWhole(drawn, course)));
  };
  const update = () => {
    tell();
    look();
  };
  /** Switches from drawing to the record (`to` is true) or back. */
  const turn = (to: boolean) => {
    asked = to;
    element.classList.toggle("shown", to);
    slider.tabIndex = to ? -1 : 0;
    if (to) slider.setAttribute("aria-hidden", "true");
    else slider.removeAttribute("aria-hidden");
    button.textContent = to ? say.again : show;
  };

  drawByPointer(slider, {
    course,
    open: () => !asked,
    drawn: () => drawn,
    placeAt({ clientX, clientY }) {
      const { left, top, width, height } = svg.getBoundingClientRect();
      return guess.placeAt(input, { width, height }, clientX - left, clientY - top);
    },
    draw(now, hand) {
      drawn = now;
      drawingNow = hand !== undefined;
      year = hand ?? since;
      update();
    },
  });
  for (const event of ["lostpointercapture", "focus", "blur"])
    slider.addEventListener(event, () => {
      drawingNow = false;
      look();
    });
  drawByKeys(slider, (key, shift) => {
    const after = asked ? undefined : afterKey(key, shift, drawn, course, year);
    if (after) ({ drawn, year } = after);
    if (after) update();
    return after !== undefined;
  });
  button.addEventListener("click", () => {
    if (asked) {
      stop();
      [drawn, year, shown] = [[], since, 0];
      turn(false);
      told.textContent = hint;
      update();
    } else if (isWhole(drawn, course)) {
      const { says, apart } = verdict(drawn.at(-1)!, record.value);
      turn(true);
      told.textContent = filled(say[says], {
        year: yearNumeral(last, language),
        value: print(drawn.at(-1)!, amount.full),
        record: record.text,
        apart: print(apart, amount.full, record.digits),
      });
      stop = reveal((now) => {
        shown = now;
        look();
      });
    }
  });
  tell();
  await task(); // the first drawing takes longest
  look();
  new ResizeObserver(() => {
    if (svg.clientWidth !== size.width || svg.clientHeight !== size.height) look();
  }).observe(svg);
}
