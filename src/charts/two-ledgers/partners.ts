import { rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity, waitingOpacity } from "../parts/blend.ts";
import { textLines } from "../parts/text-lines.ts";
import { partnerBar, shareLook } from "./partner-bar.ts";
import type { Plan } from "./plan.ts";
import { partnerLabels, type Label, type TwoLedgersRows, type TwoLedgersState } from "./views.ts";

/** Partners' shares of the net US goods deficit of 2018, as bars: shares of a net total are no parts of a whole. */
export function partners(plan: Plan, rows: TwoLedgersRows, words: Words<Label>, state: TwoLedgersState): Mark[] {
  const { size, type, line, wide } = plan;
  const on = state.partners;
  const [opacity, shown] = [labelOpacity(on), waitingOpacity(on)];
  const bars = partnerLabels.map((_, i) => partnerBar(plan, rows, i));
  const mexico = bars[1]!;
  const share = shareLook(plan);
  const right = (box: { x: number; width: number }, words: string) => box.x + box.width + 6 + textWidth(words, share);
  const x = right(mexico, words["share-2"]) + (wide ? 60 : 22);
  const room = Math.min(size.width - x - 2, Math.max(420, type * 26));
  const later = wrapWords(words["partners-later"], room, { size: type, weight: 700 });
  const note = wrapWords(words["partners-note"], room, { size: type });
  const top = mexico.y + type * 0.85;
  return [
    ...partnerLabels.flatMap((label, i) => {
      const bar = bars[i]!;
      const y = bar.y + bar.height / 2 + type * 0.35;
      return [
        rect(`partner-${i}`, bar.x, bar.y, bar.width * on, bar.height, { class: "later tint", opacity: shown }),
        text(`partner-name-${i}`, bar.x - 8, y, words[label], {
          anchor: "end",
          size: type,
          weight: i === 0 ? 700 : 500,
          opacity,
        }),
        ...(i === 0 || i === 1
          ? [
              text(
                `share-${i}`,
                bar.x + bar.width + (wide ? 10 : 6),
                bar.y + bar.height / 2 + share.size * 0.35,
                words[`share-${i + 1}` as "share-1" | "share-2"],
                { size: share.size, weight: 700, opacity, ...(wide ? { class: "big" } : {}) },
              ),
            ]
          : []),
      ];
    }),
    ...textLines("partners-later", x, top, later, line, { class: "later", size: type, weight: 700, opacity }),
    ...textLines("partners-note", x, top + line * (later.length + 0.3), note, line, {
      class: "muted",
      size: type,
      opacity,
    }),
  ];
}
