import { yearNumeral } from "../../language/numeral.ts";
import { rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { labelOpacity, waitingOpacity } from "../parts/blend.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import { groundAt } from "./ground.ts";
import {
  investmentYears,
  type FoundationsRows,
  type FoundationsState,
  type InvestmentYear,
  type Label,
} from "./views.ts";

/** How firm a column is: 2015 rests on a weaker source, the US flow of 2016 is implied, that of 2018 came later. */
const firmness = (who: "us" | "china", year: number): string =>
  year === 2015 ? " soft" : who === "us" && year === 2016 ? " open" : "";

/** Direct investment both ways, a pair of columns a year: the US left, China right. */
export function investment(input: ChartInput<FoundationsRows, Label>, state: FoundationsState, size: Size): Mark[] {
  const { rows, words, language } = input;
  const floor = groundAt(input, state, size).y;
  const type = labelSize(size);
  const line = lineHeight(type);
  const wide = size.width >= wideFrom;
  const on = state.investment;
  const [shown, opacity] = [waitingOpacity(on), labelOpacity(on)];
  const pitch = size.width / investmentYears.length;
  const bar = Math.min(pitch * 0.34, Math.max(80, size.width * 0.07));
  const heavy = { size: type, weight: 700 } as const;
  const apart = textWidth(words["us-investment"], heavy) + type * 1.4;
  const oneRow = apart + textWidth(words["china-investment"], heavy) <= size.width;
  const strip = oneRow ? 1 : 2;
  const zero = size.height - line - 2;
  const most = Math.max(...Object.values(rows.chinese), ...Object.values(rows.american));
  const scale = (zero - (strip + 1) * line - 6) / most;
  const middle = (i: number) => (i + 0.5) * pitch;
  const column = (who: "us" | "china", year: InvestmentYear, i: number): Mark[] => {
    const billions = (who === "us" ? rows.american : rows.chinese)[year]!;
    const tall = scale * billions * on;
    const x = who === "us" ? middle(i) - 1 - bar : middle(i) + 1;
    const half = Math.max(bar, textWidth(words[`${who}-${year}`], { size: type })) / 2;
    const later = who === "us" && year === 2018;
    const colour = later ? "later" : who === "us" ? "us" : "cn";
    return [
      rect(`${who}-${year}`, x, floor - tall, bar, tall, {
        class: later ? "later tint" : `${colour}${firmness(who, year)}`,
        opacity: shown,
      }),
      text(
        `${who}-amount-${year}`,
        who === "us" ? x + bar - half : x + half,
        zero - scale * billions - 5,
        words[`${who}-${year}`],
        { class: colour, anchor: "middle", size: type, opacity },
      ),
    ];
  };
  const below = (strip + 1) * line - 4 + (wide ? line : 0);
  const free = middle(1) - 8;
  const weaker = wrapWords(words[wide ? "weaker-long" : "weaker"], free, { size: type });
  const implied = wrapWords(words[wide ? "implied-long" : "implied"], free, { size: type });
  const lateRoom = pitch * 1.5 - bar - 12;
  const later = wrapWords(words[wide ? "later-long" : "later"], lateRoom, { size: type });
  /** The first baseline of lines that end close over columns of so many billions and their amounts. */
  const above = (billions: number, lines: number) =>
    Math.max(below, zero - scale * billions - 5 - type - 0.4 * line - (lines - 1) * line);
  const doubts = above(
    Math.max(rows.chinese[2015]!, rows.american[2015]!, rows.american[2016]!),
    weaker.length + implied.length,
  );
  return [
    ...investmentYears.flatMap((year, i) => [
      ...column("us", year, i),
      ...column("china", year, i),
      text(`investment-year-${year}`, middle(i), size.height - 4, yearNumeral(year, language), {
        anchor: "middle",
        size: type,
        opacity,
      }),
    ]),
    text("us-investment", 0, line - 5, words["us-investment"], { ...heavy, class: "us", opacity }),
    text("china-investment", oneRow ? apart : 0, strip * line - 5, words["china-investment"], {
      ...heavy,
      class: "cn",
      opacity,
    }),
    ...textLines("weaker", 0, doubts, weaker, line, { class: "muted", size: type, opacity }),
    ...textLines("implied", 0, doubts + line * weaker.length, implied, line, { class: "muted", size: type, opacity }),
    ...textLines("later", size.width, above(rows.american[2018]!, later.length), later, line, {
      class: "later",
      anchor: "end",
      size: type,
      opacity,
    }),
  ];
}
