import { text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../motion/scene.ts";
import { acts, heads, type Act, type Head, type VolleyLabel, type VolleyState } from "../volleys.ts";
import { actClass } from "./court-squares.ts";
import type { Court } from "./court.ts";
import { said } from "./said.ts";

/** A big number and its words over the squares that it counts: over each stock at first, over the ranks from the first list on. */
export function headWords(words: Words<VolleyLabel>, state: VolleyState, court: Court): Mark[] {
  const { size, net, apron, step, pitch, columns, big, type, headLines } = court;
  const low = headLines.length < 3;
  const stock = apron + step + columns * pitch;
  const place = (head: Head, act: Act, wide: number): { x: number; anchor: "start" | "end" } => {
    if (head === "court") return act === "us" ? { x: net - stock, anchor: "start" } : { x: net + stock, anchor: "end" };
    const near = Math.min(apron, size.width / 2 - wide);
    return act === "us" ? { x: net + near, anchor: "start" } : { x: net - near, anchor: "end" };
  };
  return (Object.keys(heads) as Head[]).flatMap((head) => {
    const opacity = said(state[heads[head]]);
    return acts.flatMap((act) => {
      const label = `${head}-${act}` as const;
      const first = low && head === "court" ? words[`${label}-2`] : words[`${label}-1`];
      const second = words[`${label}-2`];
      const wide = Math.max(textWidth(first, { size: type, weight: 600 }), low ? 0 : textWidth(second, { size: type }));
      const { x, anchor } = place(head, act, wide);
      return [
        text(label, x, headLines[0]!, words[label], { class: `big ${actClass[act]}`, size: big, anchor, opacity }),
        text(`${label}-1`, x, headLines[1]!, first, { size: type, weight: 600, anchor, opacity }),
        ...headLines.slice(2).map((y) => text(`${label}-2`, x, y, second, { size: type, class: "muted", anchor, opacity })),
      ];
    });
  });
}
