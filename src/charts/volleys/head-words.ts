import { text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
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
  const lines = (head: Head, act: Act) => {
    const [first, second] = [words[`${head}-${act}-1`], words[`${head}-${act}-2`]];
    return low ? [head === "court" ? second : first] : [first, second];
  };
  const looks = [{ weight: 600 }, { class: "muted" }] as const;
  const widest = (head: Head, act: Act) =>
    Math.max(...lines(head, act).map((line, i) => textWidth(line, { size: type, ...looks[i]! })));
  return (Object.keys(heads) as Head[]).flatMap((head) => {
    const opacity = said(state[heads[head]]);
    return acts.flatMap((act) => {
      const shared =
        head === "out-of-room" || head === "small-print" ? (["out-of-room", "small-print"] as const) : [head];
      const { x, anchor } = place(head, act, Math.max(...shared.map((one) => widest(one, act))));
      const look = {
        class: `big ${actClass[act]}`,
        size: big,
        anchor,
        opacity: head === "out-of-room" ? said(state.room + state.print) : opacity,
      };
      return [
        ...(head === "small-print" ? [] : [text(`${head}-${act}`, x, headLines[0]!, words[`${head}-${act}`], look)]),
        ...lines(head, act).map((line, i) =>
          text(`${head}-${act}-${i + 1}`, x, headLines[i + 1]!, line, { size: type, ...looks[i]!, anchor, opacity }),
        ),
      ];
    });
  });
}
