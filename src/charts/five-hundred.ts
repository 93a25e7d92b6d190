import type { Chart } from "../scene/scene.ts";
import { economy } from "./five-hundred/economy.ts";
import { hundreds } from "./five-hundred/hundreds.ts";
import { listLayout } from "./five-hundred/list-layout.ts";
import { listSquares } from "./five-hundred/list-squares.ts";
import { listWords } from "./five-hundred/list-words.ts";
import type { FiveHundredRows, FiveHundredState, Label } from "./five-hundred/model.ts";

/**
 * Five hundred squares, one a company, sorted by flag; then two counts of every hundred firms side by side; then bars
 * of the private economy.
 */
export const fiveHundred: Chart<FiveHundredRows, Label, FiveHundredState> = ({ rows, words }, size) => {
  const layout = listLayout(rows, words, size);
  const drawn = [
    listSquares(rows, layout),
    listWords(words, layout),
    hundreds(rows, words, size),
    economy(rows, words, size),
  ];
  return (state) => drawn.flatMap((draw) => draw(state));
};
