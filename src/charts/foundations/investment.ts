import { max, scaleBand, scaleLinear } from "d3";
import { yearNumeral } from "../../language/numeral.ts";
import { group, rect, text } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { fadeInLate, fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";
import { investmentYears } from "./model.ts";

/** Direct investment both ways, a pair of columns a year: China's left, that of the US right. */
export const investment: Part = ({ size, type, line, wide, zero }, { rows, words, language }) => {
  const { american, chinese } = rows;
  const place = scaleBand(investmentYears, [0, size.width]);
  const pitch = place.bandwidth();
  const bar = Math.min(pitch * 0.36, Math.max(80, size.width * 0.09));
  const middle = (year: (typeof investmentYears)[number]) => place(year)! + pitch / 2;

  const heavy = { size: type, weight: 700 } as const;
  const apart = textWidth(words["china-investment"], heavy) + type * 1.4;
  const oneRow = apart + textWidth(words["us-investment"], heavy) <= size.width;
  const strip = oneRow ? 1 : 2;
  const figure = wide ? ({ size: 34, class: "big" } as const) : ({ size: type, weight: 700 } as const);
  const most = max([...Object.values(chinese), ...Object.values(american)])!;
  const y = scaleLinear([0, most], [zero, strip * line + figure.size + 8]);

  const columns = investmentYears.flatMap((year) =>
    (["china", "us"] as const).map((who) => {
      const billions = (who === "us" ? american : chinese)[year]!;
      // The US flow of 2018 was published after the story's day.
      const colour = who === "china" ? "cn" : year === 2018 ? "later" : "us";
      const x = who === "china" ? middle(year) - 2 - bar : middle(year) + 2;
      return {
        key: `${who}-${year}`,
        x,
        height: zero - y(billions),
        look: { class: colour === "later" ? "later tint" : colour },
        amount: text(`${who}-amount-${year}`, x + bar / 2, y(billions) - 6, words[`${who}-${year}`], {
          ...figure,
          class: wide ? `big ${colour}` : colour,
          anchor: "middle",
        }),
      };
    }),
  );

  const later = wrapWords(words.later, pitch / 2 + bar / 2, { size: type });
  const written = [
    ...columns.map(({ amount }) => amount),
    ...investmentYears.map((year) =>
      text(`investment-year-${year}`, middle(year), size.height - 4, yearNumeral(year, language), {
        anchor: "middle",
        size: type,
      }),
    ),
    text("china-investment", 0, line - 5, words["china-investment"], { ...heavy, class: "cn" }),
    text("us-investment", oneRow ? apart : 0, strip * line - 5, words["us-investment"], { ...heavy, class: "us" }),
    ...textLines(
      "later",
      size.width - 1,
      y(american[2018]!) - figure.size - 12 - (later.length - 1) * line,
      later,
      line,
      { class: "later", anchor: "end", size: type },
    ),
  ];
  return ({ investment: on }) => [
    group(
      "flows",
      columns.map(({ key, x, height, look }) => rect(key, x, zero - height * on, bar, height * on, look)),
      { opacity: fadeInLate(on) },
    ),
    group("investment-words", written, { opacity: fadeLabel(on) }),
  ];
};
