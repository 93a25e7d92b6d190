import { range } from "d3";
import { group, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fillingPath } from "../parts/boxes.ts";
import { fadeLabel } from "../parts/fade.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Layout } from "./layout.ts";
import type { Label } from "./model.ts";

/**
 * Two blocks of a hundred squares side by side, filled from the floor up: new loans, and output. `loans` are the
 * places of one; `draw` draws both as open squares, `part` percent of output filled, and their words.
 */
export function blocksOf(part: number, words: Words<Label>, { type, number, gap }: Layout, { width, height }: Size) {
  const aisle = Math.max(20, Math.round(width * 0.08));
  const room = (width - aisle) / 2;
  const bold = { size: Math.max(type, Math.round(number * 0.2)), weight: 600 } as const;
  const step = lineHeight(bold.size);
  const air = Math.round(bold.size * 0.5);
  const lines = (["loans-what", "output-what"] as const).map((label) => balancedWords(words[label], room, bold));
  const below = Math.max(...lines.map(({ length }) => length)) * step;
  const head = number * 0.72 + air;
  const pitch = Math.floor(Math.min(room, height - head - below - air) / 2.5) / 4;
  const first = Math.max(0, Math.floor((height - head - 10 * pitch - air - below) / 2));
  const top = first + head;
  const block = (left: number) =>
    range(100).map((n): Square => ({
      x: left + (n % 10) * pitch,
      y: top + (9 - Math.floor(n / 10)) * pitch,
      side: pitch - gap,
    }));
  const second = Math.min(width - 10 * pitch + gap, room + aisle);
  const loans = block(0.5);
  const output = block(second);
  const hundreds = [
    path("loans-hundred", squaresPath(loans), { class: "open" }),
    path("output-hundred", squaresPath(output), { class: "open" }),
  ];
  const filled = fillingPath(output);
  const written = (["loans", "output"] as const).flatMap((label, i) => [
    text(label, i * second, first + number * 0.72, words[label], { class: "big", size: number }),
    ...textLines(`${label}-what`, i * second, top + 10 * pitch + step - gap, lines[i]!, step, bold),
  ]);
  const draw = (beside: number): Mark[] => {
    const whole = path("output-private", filled(part * progress(beside, 0.5, 0.95)), { class: "ink" });
    return [
      group("blocks", [...hundreds, whole], { opacity: progress(beside, 0.3, 0.5) }),
      group("block-words", written, { opacity: fadeLabel(beside) }),
    ];
  };
  return { loans, draw };
}
