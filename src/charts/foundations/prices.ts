import { path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { labelOpacity, stayingOpacity } from "../parts/blend.ts";
import { textLines } from "../parts/text-lines.ts";
import { groundAt } from "./ground.ts";
import { pricesPlan } from "./prices-plan.ts";
import type { FoundationsRows, FoundationsState, Label } from "./views.ts";

/** What buyers gained by one later estimate, in squares of money. */
export function prices(input: ChartInput<FoundationsRows, Label>, state: FoundationsState, size: Size): Mark[] {
  const { words } = input;
  const { type, line, big, count, across, step, what, who, number, first, second, squares, floor } = pricesPlan(
    input,
    size,
  );
  const opacity = labelOpacity(state.prices);
  const here = stayingOpacity(state.prices);
  const { y } = groundAt(input, state, size);
  const middle = size.width / 2;
  const left = middle - (across * step) / 2;
  const side = step * 0.8;
  return [
    text("gain", middle, number, words.gain, { class: "big later", anchor: "middle", size: big, opacity }),
    ...textLines("gain-what", middle, first, what, line, { anchor: "middle", size: type, weight: 700, opacity }),
    ...textLines("gain-who", middle, second, who, line, { class: "later", anchor: "middle", size: type, opacity }),
    path(
      "gain-squares",
      squaresPath(
        Array.from({ length: count }, (_, i) => ({
          x: left + (i % across) * step + step * 0.1,
          y: y - floor + squares + Math.floor(i / across) * step,
          side,
        })),
      ),
      { class: "later tint", opacity: here },
    ),
    text("square-dollars", middle, y + line * 0.8, words["square-dollars"], {
      class: "muted",
      anchor: "middle",
      size: type,
      opacity: here,
    }),
  ];
}
