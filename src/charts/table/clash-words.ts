import { sum } from "d3";
import { group, text, type Mark, type Size } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fadeInLate, fadeOutLate } from "../parts/fade.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import type { TableLayout } from "./layout.ts";
import type { TableLabel } from "./model.ts";

/**
 * Where and when they met; then what Trump and the White House said of the deadline on one day. On the table, or below
 * it, or nowhere.
 */
export function clashWords(
  { top, seat, apart, headSize, type, step, foot }: TableLayout,
  words: Words<TableLabel>,
  size: Size,
): (split: number) => Mark[] {
  const middle = size.width / 2;
  const centred = { anchor: "middle" } as const;
  const both = (met: readonly Mark[], clash: readonly Mark[]) => (split: number) => [
    group("met", met, { opacity: 1 - fadeOutLate(split) }),
    group("clash", clash, { opacity: fadeInLate(split) }),
  ];
  if (foot !== undefined) {
    const look = { size: type, ...centred };
    const said = (who: string, what: string) => `${who} ${what}`;
    return both(
      [text("met-0", middle, foot, words.met, look)],
      [
        text("clash-0", middle, foot, said(words["postpone-who"], words.postpone), look),
        text("clash-1", middle, foot + step, said(words["deadline-who"], words.deadline), look),
      ],
    );
  }
  const room = top.width - 2 * (seat + 2 * apart);
  const quote = Math.round(headSize * 1.1);
  const parts = [
    { label: "clash", size: type, weight: 500, gap: 0 },
    { label: "postpone-who", size: type, weight: 500, gap: type },
    { label: "postpone", size: quote, weight: 700, gap: 0 },
    { label: "deadline-who", size: type, weight: 500, gap: type },
    { label: "deadline", size: quote, weight: 700, gap: 0 },
  ] as const;
  const lines = parts.flatMap(({ label, size, weight, gap }) =>
    balancedWords(words[label], room, { size, weight }).map((line, j) => ({
      line,
      look: { size, weight, ...centred },
      high: lineHeight(size) + (j === 0 ? gap : 0),
    })),
  );
  const height = sum(lines, ({ high }) => high);
  if (height > top.height - step) return () => [];
  let y = top.y + (top.height - height) / 2;
  const clash = lines.map(({ line, look, high }, i) => {
    y += high;
    return text(`clash-${i}`, middle, y - look.size * 0.3, line, look);
  });
  const met = balancedWords(words.met, room, { size: type });
  const metY = top.y + top.height / 2 - ((met.length - 1) / 2) * step;
  return both(textLines("met", middle, metY, met, step, { size: type, ...centred }), clash);
}
