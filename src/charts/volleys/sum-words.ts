import { group, text, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, type VolleyLabel, type VolleyState } from "./model.ts";
import { blockEdges } from "./places.ts";
import { rank } from "./ranks.ts";

/** The sum just above the block, and each side's total below its part. */
export function sumWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark {
  const { pitch, bottom, big, type, line, headLines } = court;
  const { left, right, top } = blockEdges(court);
  const centre = (left + right) / 2;
  const under = top + rank * pitch + Math.round(type * 0.6);
  const size = Math.round(Math.min(big * 0.8, (bottom - under - line) / 0.9));
  const number = under + Math.ceil(size * 0.72);
  const over = top - Math.round(Math.max(type * 0.8, pitch * 0.5));
  const marks = [
    text("sum", centre, over - (headLines[1]! - headLines[0]!), words.sum, {
      class: "big",
      size: big,
      anchor: "middle",
    }),
    text("sum-1", centre, over, words["sum-1"], { size: type, weight: 600, anchor: "middle" }),
    ...acts.flatMap((act) => {
      const [x, anchor] = act === "us" ? [right, "end" as const] : [left, "start" as const];
      return [
        text(`sum-${act}`, x, number, words[`sum-${act}`], { class: `big ${actClass[act]}`, size, anchor }),
        text(`sum-${act}-1`, x, number + line, words[`sum-${act}-1`], { size: type, anchor }),
      ];
    }),
  ];
  return (state) => group("sum-words", marks, { opacity: fadeAtRest(state.sum) });
}
