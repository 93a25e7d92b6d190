import { yearNumeral } from "../../language/numeral.ts";
import { group, line as stroke, text } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { fadeLabel } from "../parts/fade.ts";
import type { Part } from "./layout.ts";

const namedYears = [1985, 1995, 2005, 2017] as const;

/** Labels of the long row of years: its first amount, the last one known on the day, and the one that came later. */
export const longView: Part = ({ size, type, line, zero, long: { x, y, bar } }, { rows, words, language }) => {
  const middle = (year: number) => x(year) + bar / 2;
  const last = y(rows.us[2017]!) - 6;
  const first = Math.min(zero - 2.2 * line, y(rows.us[1997]!) - line);
  const heavy = { size: type, weight: 700 } as const;
  const marks = [
    ...namedYears.map((year) => {
      const words = yearNumeral(year, language);
      const half = textWidth(words, { size: type }) / 2;
      return text(`long-year-${year}`, clamp(middle(year), half, size.width - half - 1), size.height - 4, words, {
        anchor: "middle",
        size: type,
      });
    }),
    stroke("long-first-line", middle(1985), first + 5, middle(1985), zero - 3, { class: "axis" }),
    text("long-first", x(1985), first, words["long-first"], { ...heavy, class: "us halo" }),
    text("long-last", middle(2017), last, words["long-last"], { ...heavy, class: "us halo", anchor: "end" }),
    text("long-later", size.width, Math.min(y(rows.later.wholeYear) - 6, last - line), words["long-later"], {
      ...heavy,
      class: "later halo",
      anchor: "end",
    }),
  ];
  return ({ longView }) => [group("long-words", marks, { opacity: fadeLabel(longView) })];
};
