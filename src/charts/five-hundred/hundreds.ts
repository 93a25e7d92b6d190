import { range } from "d3";
import { group, line as stroke, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { clamp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { counts, type FiveHundredRows, type FiveHundredState, type Label } from "./model.ts";
import { hundredsLayout } from "./hundreds-layout.ts";

/** The first `filled` of the squares; the last one partly, grown from its middle. */
const filledOf = (squares: readonly Square[], filled: number): Square[] =>
  squares.slice(0, Math.ceil(filled)).map(({ x, y, side }, i) => {
    const part = clamp(filled - i);
    return { x: x + (side * (1 - part)) / 2, y: y + (side * (1 - part)) / 2, side: side * part };
  });

/**
 * Two blocks of a hundred squares, each with its own number and words, and a line between them. Firms with a Party
 * group are filled, whole ones only.
 */
export function hundreds(
  rows: FiveHundredRows,
  words: Words<Label>,
  size: Size,
): (state: FiveHundredState) => readonly Mark[] {
  const { panels, pitch, side, divide, type, line, big } = hundredsLayout(words, size);
  const squares = panels.map(({ x, y }) =>
    range(100).map((n) => ({
      x: x + 0.5 + (n % 10) * pitch,
      y: y + Math.floor(n / 10) * pitch + (pitch - side) / 2,
      side,
    })),
  );
  const open = [
    stroke("divide", ...divide, { class: "grid" }),
    ...counts.map((count, i) => path(`${count}-hundred`, squaresPath(squares[i]!), { class: "open" })),
  ];
  const written = counts.flatMap((count, i) => {
    const { wordsX, number, firstLine, what, who } = panels[i]!;
    return [
      text(count, wordsX, number, words[count], { class: "big cn", size: big }),
      ...textLines(`${count}-what`, wordsX, firstLine, what, line, { size: type, weight: 600 }),
      ...textLines(`${count}-who`, wordsX, firstLine + what.length * line, who, line, { size: type, class: "muted" }),
    ];
  });
  return ({ party, economy }) => {
    const opacity = progress(party, 0.4, 0.6) * (1 - progress(economy, 0.06, 0.4));
    const filled = counts.map((count, i) => {
      const full = progress(party, 0.5, 0.92) * Math.floor(rows.party[count]);
      return path(`${count}-filled`, squaresPath(filledOf(squares[i]!, full)), { class: "cn listed" });
    });
    return [
      group("hundreds", open, { opacity }),
      group("filled", filled, { opacity }),
      group("hundreds-words", written, { opacity: fadeLabel(party - economy) }),
    ];
  };
}
