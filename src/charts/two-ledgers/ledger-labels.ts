import { yearNumeral } from "../../language/numeral.ts";
import { group, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { balancedWords } from "../parts/balanced.ts";
import { blend, share } from "../parts/blend.ts";
import { fadeArrived, fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { displayFigure } from "../parts/type.ts";
import type { Layout, Part } from "./layout.ts";
import { everywhere, ledgerYears, openYear, pairYears, quotedYear, type TwoLedgersInput } from "./model.ts";

/** Labels of the columns of 2014–2018: whose they are, and of one year the amounts. */
export const ledgerLabels: Part = (layout, input) => {
  const { type, pairs, size, wide, amount } = layout;
  const { rows, words, language } = input;
  const look = { size: amount.size, anchor: "middle" } as const;
  const big = wide ? "big " : "";
  const quoted = {
    us: pairs.us(quotedYear) + pairs.bar / 2,
    china: pairs.china(quotedYear),
    top: pairs.y(rows.us[quotedYear]!) - 5,
  };
  const chinaWidth = textWidth(words[`china-${quotedYear}`], amount);
  /** Whether China's amount fits before the columns of the year after. */
  const beside = chinaWidth + 1 <= pairs.us(openYear) - quoted.china;

  const years = ledgerYears.map((year) =>
    text(`year-${year}`, pairs.middle(year), size.height - 4, yearNumeral(year, language), {
      anchor: "middle",
      size: type,
    }),
  );
  const usAmount = text(`us-amount-${quotedYear}`, quoted.us, quoted.top, words[`us-${quotedYear}`], {
    ...look,
    class: `${big}us halo`,
  });
  const alone = pairs.middle(quotedYear);
  const chinaX = {
    ...everywhere(quoted.china + Math.max(pairs.bar, 1 + chinaWidth) / 2),
    headline: alone,
    whose: alone,
  };
  const owner = owners(layout, input);
  const pairWords = [usAmount, ...owner.us, ...openPlace(layout, input)];

  return (state) => {
    const allOn = fadeLabel(share(state, "whose", "otherLedger"));
    return [
      group("years", years, { opacity: allOn }),
      text(
        `china-amount-${quotedYear}`,
        blend(state, chinaX),
        pairs.y(rows.china[quotedYear]!) - 5,
        words[`china-${quotedYear}`],
        {
          ...look,
          class: `${big}cn halo`,
          opacity: fadeLabel(state.whose + (beside ? state.otherLedger : 0)) * fadeArrived(1 - state.headline),
        },
      ),
      group("pair-words", pairWords, { opacity: fadeLabel(state.otherLedger) }),
      group("china-owner", owner.china, { opacity: allOn, x: blend(state, owner.chinaShift) }),
    ];
  };
};

/**
 * Names of the columns' owners, in their colours, on one line above the columns; China's name is first until the US one
 * joins it.
 */
function owners({ type, line }: Layout, { words }: TwoLedgersInput) {
  const look = { size: type, weight: 700 } as const;
  const y = line - 5;
  const china = textWidth(words["us-count"], look) + type * 1.2;
  return {
    us: [text("us-count", 0, y, words["us-count"], { ...look, class: "us halo" })],
    china: [text("china-count", 0, y, words["china-count"], { ...look, class: "cn halo" })],
    chinaShift: { ...everywhere(china), headline: 0, whose: 0 },
  };
}

/**
 * The empty place of the US count of 2018: a question mark where its column will stand, and why; over the mark, or where
 * that is too narrow, over the columns.
 */
function openPlace({ type, line, pairs, size, zero, wide }: Layout, { words }: TwoLedgersInput): Mark[] {
  const mark = Math.min(pairs.bar * 1.3, wide ? 96 : 40);
  const edge = pairs.china(openYear) - 6;
  const room = edge - pairs.china(pairYears.at(-1)!) - pairs.bar - 4;
  const why = balancedWords(words["not-published"], room, { size: type });
  const place =
    why.length <= 3 && why.every((said) => textWidth(said, { size: type }) <= room)
      ? { x: edge, y: zero - 6 - mark * displayFigure - line * (why.length - 0.5), lines: why }
      : { x: size.width, y: 2 * line - 4, lines: [words["not-published"]] };
  return [
    text("open", pairs.us(openYear) + pairs.bar / 2, zero - 6, words.open, {
      class: "big us",
      anchor: "middle",
      size: mark,
    }),
    ...textLines("not-published", place.x, place.y, place.lines, line, { class: "us halo", anchor: "end", size: type }),
  ];
}
