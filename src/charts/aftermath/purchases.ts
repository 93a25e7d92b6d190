import { greatest, range } from "d3";
import { group, path, text, type Mark } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { textLines } from "../parts/text-lines.ts";
import type { AftermathLayout } from "./layout.ts";
import type { AftermathLabel, AftermathRows } from "./model.ts";

const between = 1.6; // between what was usual and the extra, in squares

/**
 * What China promised to buy, a square a billion dollars: as much as in 2017, and right of it the extra. What it bought
 * is filled, from the first square on.
 */
export function purchases(
  { purchases: { promised, extra, bought } }: AftermathRows,
  words: Words<AftermathLabel>,
  { width, height, size, row, roomy }: AftermathLayout,
): Mark {
  const usual = promised - extra;
  const widths = [words.bought, words.promised].map((said) => textWidth(said, { size: 1, face: "display" }));
  const number = Math.floor(
    Math.min(clamp(Math.min(width * 0.085, height * 0.13), 26, 96), (width - 24) / (widths[0]! + widths[1]!)),
  );
  const head = Math.round(number * 0.74) + 2;
  const name = head + Math.round(number * 0.16 + size * 1.05);
  const top = name + (roomy ? 28 : 12);
  const foot = (roomy ? 2.4 : 2.3) * row;
  const { rows, pitch } = greatest(
    range(5, 41).map((rows) => ({
      rows,
      pitch: Math.min(
        (width - 2) / (Math.ceil(usual / rows) + Math.ceil(extra / rows) + between),
        (height - top - foot) / rows,
      ),
    })),
    ({ pitch }) => pitch,
  )!;
  const gap = clamp(Math.round(pitch * 0.14), 1, 5);
  const [columns, more] = [Math.ceil(usual / rows), Math.ceil(extra / rows)];
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
    ...textLines("usual", left, baseline, wrapWords(words.usual, columns * pitch, { size }), row, { size }),
    ...textLines("extra", second, baseline, wrapWords(words.extra, more * pitch + 2, { size }), row, { size }),
  ]);
}
