import { group, line, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { GuessInput } from "../../scene/guess.ts";
import { balancedWords } from "../parts/balanced.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import type { GuessLayout } from "./layout.ts";

/**
 * What happened in some years. Events up to the last year shown before drawing stand at the top, left of their year;
 * later ones come with the record, under its line. Takes how much of the record is shown, from 0 to 1.
 */
export function guessEvents(
  { since, values, words: { events } }: GuessInput,
  { last, left, top, floor, type, x, y }: GuessLayout,
): (shown: number) => readonly Mark[] {
  const heavy = { size: type, weight: 700 } as const;
  const step = lineHeight(type);
  const placed = Object.entries(events).map(([written, words]) => {
    const year = Number(written);
    const at = x(year);
    if (year > since) {
      const half = textWidth(words, heavy) / 2;
      const marks = [
        line(`event-${year}`, at, y(values[year]!) + 3, at, floor - step - 2, { class: "axis" }),
        text(`event-${year}-words-0`, Math.max(at, x(since) + half + 6), floor - 7, words, {
          anchor: "middle",
          ...heavy,
        }),
      ];
      return { year, marks, from: (year - since) / (last - since) };
    }
    const lines = balancedWords(words, at - left - 8, heavy);
    const marks = [
      line(`event-${year}`, at, top, at, floor, { class: "axis" }),
      ...textLines(`event-${year}-words`, at - 7, top + step - 3, lines, step, {
        anchor: "end",
        class: "halo",
        ...heavy,
      }),
    ];
    return { year, marks, from: undefined };
  });
  return (shown) =>
    placed.map(({ year, marks, from }) =>
      group(`event-${year}-group`, marks, { opacity: from === undefined ? 1 : progress(shown, from, from + 0.1) }),
    );
}
