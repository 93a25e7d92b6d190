import { range } from "d3";
import { group, path, text, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { numberPair } from "../parts/number-pair.ts";
import { textLines } from "../parts/text-lines.ts";
import type { AftermathLayout } from "./layout.ts";
import type { AftermathLabel, AftermathRows } from "./model.ts";
import { twoBlocks } from "./two-blocks.ts";

/** Distance between what was usual and the extra, in squares. */
const between = 1.6;

/**
 * What China promised to buy, a square a billion dollars: as much as in 2017, and right of it the extra. What it bought
 * is filled, from the first square on.
 */
export function purchases(
  { purchases: { promised, extra, bought } }: AftermathRows,
  words: Words<AftermathLabel>,
  layout: AftermathLayout,
): Mark {
  const { width, size, row } = layout;
  const usual = promised - extra;
  const { number, head, name } = numberPair([words.bought, words.promised], layout, 24);
  const blocks = twoBlocks([usual, extra], range(5, 41), between, width - 2, { ...layout, name });
  const { rows, pitch, gap, top } = blocks;
  const [columns, more] = blocks.columns;
  const left = (width - (columns + more + between) * pitch + gap) / 2;
  const second = left + (columns + between) * pitch;
  const squares = (count: number, x: number, wide: number): Square[] =>
    range(count).map((i) => ({
      x: x + (i % wide) * pitch,
      y: top + Math.floor(i / wide) * pitch,
      side: pitch - gap,
    }));
  const all = [...squares(usual, left, columns), ...squares(extra, second, more)];
  const right = second + more * pitch - gap;
  const baseline = top + rows * pitch - gap + size * 1.3;
  const big = { size: number, class: "big cn" } as const;
  const said = { size, weight: 600, class: "cn" } as const;
  return group("purchases", [
    path("bought-squares", squaresPath(all.slice(0, bought)), { class: "cn" }),
    path("promised-squares", squaresPath(all.slice(bought)), { class: "cn open fine" }),
    text("bought", left, head, words.bought, big),
    text("bought-name", left, name, words["bought-name"], said),
    text("promised", right, head, words.promised, { ...big, anchor: "end" }),
    text("promised-name", right, name, words["promised-name"], { ...said, anchor: "end" }),
    ...textLines("usual", left, baseline, balancedWords(words.usual, columns * pitch, { size }), row, { size }),
    ...textLines("extra", second, baseline, balancedWords(words.extra, more * pitch + 2, { size }), row, { size }),
  ]);
}
