import { max, scaleBand, scaleLinear } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import { group, rect, text } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { fadeInLate, fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";
import { investmentYears } from "./model.ts";

/** A column's style: 2015 rests on a weaker source, the US flow of 2016 is implied, that of 2018 came later. */
const firmness = (who: "us" | "china", year: number): string =>
  year === 2015 ? " soft" : who === "us" && year === 2016 ? " open" : "";

/** Direct investment both ways, a pair of columns a year: the US left, China right. */
export const investment: Part = ({ size, type, line, wide, zero }, { rows, words, language }) => {
  const { american, chinese } = rows;
  const place = scaleBand(investmentYears, [0, size.width]);
  const pitch = place.bandwidth();
  const bar = Math.min(pitch * 0.34, Math.max(80, size.width * 0.07));
  const middle = (year: (typeof investmentYears)[number]) => place(year)! + pitch / 2;

  const heavy = { size: type, weight: 700 } as const;
  const apart = textWidth(words["us-investment"], heavy) + type * 1.4;
  const oneRow = apart + textWidth(words["china-investment"], heavy) <= size.width;
  const strip = oneRow ? 1 : 2;
  const most = max([...Object.values(chinese), ...Object.values(american)])!;
  const y = scaleLinear([0, most], [zero, (strip + 1) * line + 6]);

  const columns = investmentYears.flatMap((year) =>
    (["us", "china"] as const).map((who) => {
      const billions = (who === "us" ? american : chinese)[year]!;
      const later = who === "us" && year === 2018;
      const colour = later ? "later" : who === "us" ? "us" : "cn";
      const x = who === "us" ? middle(year) - 1 - bar : middle(year) + 1;
      const half = Math.max(bar, textWidth(words[`${who}-${year}`], { size: type })) / 2;
      return {
        key: `${who}-${year}`,
        x,
        height: zero - y(billions),
        look: { class: later ? "later tint" : `${colour}${firmness(who, year)}` },
        amount: text(
          `${who}-amount-${year}`,
          who === "us" ? x + bar - half : x + half,
          y(billions) - 5,
          words[`${who}-${year}`],
          { class: colour, anchor: "middle", size: type },
        ),
      };
    }),
  );

  const below = (strip + 1) * line - 4 + (wide ? line : 0);
  const free = middle(2016) - 8;
  const weaker = wrapWords(words[wide ? "weaker-long" : "weaker"], free, { size: type });
  const implied = wrapWords(words[wide ? "implied-long" : "implied"], free, { size: type });
  const later = wrapWords(words[wide ? "later-long" : "later"], pitch * 1.5 - bar - 12, { size: type });
  /** First baseline of lines that end just above columns of `billions` and their amounts. */
  const above = (billions: number, lines: number) =>
    Math.max(below, y(billions) - 5 - type - 0.4 * line - (lines - 1) * line);
  const doubts = above(Math.max(chinese[2015]!, american[2015]!, american[2016]!), weaker.length + implied.length);
  const muted = { class: "muted", size: type };
  const written = [
    ...columns.map(({ amount }) => amount),
    ...investmentYears.map((year) =>
      text(`investment-year-${year}`, middle(year), size.height - 4, yearNumeral(year, language), {
        anchor: "middle",
        size: type,
      }),
    ),
    text("us-investment", 0, line - 5, words["us-investment"], { ...heavy, class: "us" }),
    text("china-investment", oneRow ? apart : 0, strip * line - 5, words["china-investment"], {
      ...heavy,
      class: "cn",
    }),
    ...textLines("weaker", 0, doubts, weaker, line, muted),
    ...textLines("implied", 0, doubts + line * weaker.length, implied, line, muted),
    ...textLines("later", size.width, above(american[2018]!, later.length), later, line, {
      class: "later",
      anchor: "end",
      size: type,
    }),
  ];
  return ({ investment: on }, floor) => [
    group(
      "flows",
      columns.map(({ key, x, height, look }) => rect(key, x, floor - height * on, bar, height * on, look)),
      { opacity: fadeInLate(on) },
    ),
    group("investment-words", written, { opacity: fadeLabel(on) }),
  ];
};
