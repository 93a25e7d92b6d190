import { max } from "d3";
import { group, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, headNames, heads, type Act, type Head, type VolleyLabel, type VolleyState } from "./model.ts";

const looks = [{ weight: 600 }, { class: "muted" }] as const;

/**
 * A big number and its words above the squares that it counts: over each stock at first, over the ranks from the first
 * list on.
 */
export function headWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark[] {
  const { size, net, apron, step, pitch, columns, big, type, headLines } = court;
  const low = headLines.length < 3;
  const stock = apron + step + columns * pitch;
  const lines = (head: Head, act: Act) => {
    const [first, second] = [words[`${head}-${act}-1`], words[`${head}-${act}-2`]];
    return low ? [head === "court" ? second : first] : [first, second];
  };
  const widest = (head: Head, act: Act) =>
    max(lines(head, act), (line, i) => textWidth(line, { size: type, ...looks[i]! }))!;
  const place = (head: Head, act: Act): { x: number; anchor: "start" | "end" } => {
    if (head === "court") return act === "us" ? { x: net - stock, anchor: "start" } : { x: net + stock, anchor: "end" };
    const shared =
      head === "out-of-room" || head === "small-print" ? (["out-of-room", "small-print"] as const) : [head];
    const near = Math.min(apron, size.width / 2 - max(shared, (one) => widest(one, act))!);
    return act === "us" ? { x: net + near, anchor: "start" } : { x: net - near, anchor: "end" };
  };
  const parts = headNames.map((head) => ({
    head,
    numbers:
      head === "small-print"
        ? []
        : acts.map((act) => {
            const { x, anchor } = place(head, act);
            const look = { class: `big ${actClass[act]}`, size: big, anchor };
            return text(`${head}-${act}`, x, headLines[0]!, words[`${head}-${act}`], look);
          }),
    words: acts.flatMap((act) => {
      const { x, anchor } = place(head, act);
      return lines(head, act).map((line, i) =>
        text(`${head}-${act}-${i + 1}`, x, headLines[i + 1]!, line, { size: type, ...looks[i]!, anchor }),
      );
    }),
  }));
  return (state) =>
    parts.flatMap(({ head, numbers, words }) => {
      const opacity = fadeAtRest(state[heads[head]]);
      const kept = head === "out-of-room" ? fadeAtRest(state.room + state.print) : opacity;
      return [group(`${head}-numbers`, numbers, { opacity: kept }), group(`${head}-words`, words, { opacity })];
    });
}
