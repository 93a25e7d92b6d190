import { path, rect, text, type Mark } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { fillingPath } from "../parts/boxes.ts";
import { baseline } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { stakeLayout, type WallsLayout } from "./layout.ts";
import type { WallsLabel, WallsRows } from "./model.ts";

/**
 * The third US list, a square a billion dollars of goods, of which as many are filled as the tax of a year is: solid what
 * is paid now, soft in a dashed frame what is due. `filled` goes from 0, no tax, to 1, the rate that is due.
 */
export function stake(
  { rows: { goods: count, rates }, words }: ChartInput<WallsRows, WallsLabel>,
  layout: WallsLayout,
): (filled: number) => Mark[] {
  const [now, then] = rates.map((rate) => (count * rate) / 100) as [number, number];
  const { width, size, row, number, head, name } = layout;
  const { goods, frame, first, lines, key } = stakeLayout(words, layout, count, then);
  const taxed = fillingPath(goods);
  const big = { size: number, class: "big us" } as const;
  const said = { size, weight: 600, class: "us" } as const;
  const keys = lines.flatMap(({ label, said }, i) => {
    const top = first + (lines[0]!.said.length * i + 0.5) * row - key / 2;
    return [
      rect(`${label}-key`, 1, top, key, key, { class: i === 0 ? "us" : "us soft" }),
      ...textLines(label, key + 8, baseline(top + key / 2, size), said, row, { size }),
    ];
  });
  const still = [
    text("stake-now", 1, head, words["stake-now"], big),
    text("stake-now-rate", 1, name, words["stake-now-rate"], said),
    text("stake-then", width - 1, head, words["stake-then"], { ...big, anchor: "end" }),
    text("stake-then-rate", width - 1, name, words["stake-then-rate"], { ...said, anchor: "end" }),
    ...keys,
  ];
  const all = squaresPath(goods);
  return (filled) => {
    const tax = then * filled;
    const paid = Math.min(tax, now);
    return [
      path("goods", all, { class: "us open fine" }),
      path("stake-then-tax", tax > now ? taxed(tax) : "", { class: "us soft" }),
      path("stake-now-tax", taxed(paid), { class: "us" }),
      rect("stake-then-frame", frame.x, frame.y, frame.width, frame.height, {
        class: "us threat",
        opacity: Number(filled === 1),
      }),
      ...still,
    ];
  };
}
