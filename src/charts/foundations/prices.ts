import { range } from "d3";
import { group, path, text } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { fadeLabel, fadeOutLate } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";

/** What buyers gained by one later estimate, in squares of money. */
export const prices: Part = ({ size, type, line, prices: layout }, { words }) => {
  const { big, count, across, step, what, who, number, first, second, squares, floor: rest } = layout;
  const middle = size.width / 2;
  const left = middle - (across * step) / 2;
  const look = { anchor: "middle", size: type } as const;
  const written = [
    text("gain", middle, number, words.gain, { class: "big later", anchor: "middle", size: big }),
    ...textLines("gain-what", middle, first, what, line, { ...look, weight: 700 }),
    ...textLines("gain-who", middle, second, who, line, { ...look, class: "later" }),
  ];
  /** Relative to the floor's resting position. */
  const money = [
    path(
      "gain-squares",
      squaresPath(
        range(count).map((i) => ({
          x: left + (i % across) * step + step * 0.1,
          y: squares + Math.floor(i / across) * step,
          side: step * 0.8,
        })),
      ),
      { class: "later tint" },
    ),
    text("square-dollars", middle, rest + line * 0.8, words["square-dollars"], { ...look, class: "muted" }),
  ];
  return ({ prices: on }, floor) => [
    group("gain-words", written, { opacity: fadeLabel(on) }),
    group("money", money, { opacity: fadeOutLate(on), y: floor - rest }),
  ];
};
