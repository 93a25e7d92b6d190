import { extent } from "d3";
import { group, path, text, type Mark } from "../../marks/mark.ts";
import { linePath, squaresPath, type Square } from "../../marks/path.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { boxesPath, fillingPath } from "../parts/boxes.ts";
import { textLines } from "../parts/text-lines.ts";
import { stakeLayout, type WallsLayout } from "./layout.ts";
import type { WallsLabel, WallsRows } from "./model.ts";

/**
 * The third US list, a square a billion dollars of goods, with the tax on each drawn in it; right of it the tax of a
 * year, in the same squares. What is due is dashed. `filled` goes from 0, no tax, to 1, the rate that is due.
 */
export function stake(
  { rows: { goods: count, rates }, words }: ChartInput<WallsRows, WallsLabel>,
  layout: WallsLayout,
): (filled: number) => Mark[] {
  const [now, then] = rates;
  const { width, size, row, number, head, name } = layout;
  const { goods, tax, baseline, lines } = stakeLayout(words, layout, count, (count * then) / 100);
  const paid = (count * now) / 100;
  const taxOn = (part: number) =>
    boxesPath(goods.map(({ x, y, side }) => ({ x, y, width: side * part, height: side })));
  const edgeAt = (part: number) =>
    linePath(goods.flatMap(({ x, y, side }) => [[x + side * part, y], [x + side * part, y + side], null]));
  const taxed = fillingPath(tax);
  const due = (rate: number) => tax.slice(paid, Math.floor((count * rate) / 100));
  // Dashes around each square need squares of some size; smaller ones have one frame together.
  const { side } = tax[0]!;
  const small = side < 16;
  const frameOf = (squares: readonly Square[]) => {
    const [[left, right], [top, bottom]] = [extent(squares, ({ x }) => x), extent(squares, ({ y }) => y)];
    return left === undefined || top === undefined
      ? ""
      : boxesPath([{ x: left - 2, y: top - 2, width: right - left + side + 4, height: bottom - top + side + 3 }]);
  };
  const open = path("goods", squaresPath(goods), { class: "us open fine" });
  const big = { size: number, class: "big us" } as const;
  const said = { size, weight: 600, class: "us" } as const;
  const still = [
    text("stake-now", 1, head, words["stake-now"], big),
    text("stake-now-rate", 1, name, words["stake-now-rate"], said),
    text("stake-then", width - 1, head, words["stake-then"], { ...big, anchor: "end" }),
    text("stake-then-rate", width - 1, name, words["stake-then-rate"], { ...said, anchor: "end" }),
    ...textLines("stake-goods", 1, baseline, lines, row, { size }),
    text("stake-tax", width - 1, baseline, words["stake-tax"], { size, anchor: "end" }),
  ];
  return (filled) => {
    const rate = then * filled;
    const inForce = Math.min(rate, now);
    return [
      open,
      path("stake-now-goods", taxOn(inForce / 100), { class: "us" }),
      path("stake-then-goods", edgeAt(rate / 100), { class: "us line thin dashed" }),
      path("stake-now-tax", taxed((count * inForce) / 100), { class: "us" }),
      path("stake-then-tax", squaresPath(due(rate)), { class: small ? "us open fine" : "us threat" }),
      path("stake-then-frame", small ? frameOf(due(rate)) : "", { class: "us threat" }),
      group("stake-words", still),
    ];
  };
}
