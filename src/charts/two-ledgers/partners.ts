import { group, rect, text } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { fadeInLate, fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";
import { partnerLabels } from "./model.ts";

/** Partners' shares of the net US goods deficit of 2018, as bars: shares of a net total are not parts of a whole. */
export const partners: Part = ({ size, type, line, wide, partners: { bars, share } }, { words }) => {
  const mexico = bars[1]!;
  const x = mexico.x + mexico.width + 6 + textWidth(words["share-2"], share) + (wide ? 60 : 22);
  const room = Math.min(size.width - x - 2, Math.max(420, type * 26));
  const heavy = { size: type, weight: 700 } as const;
  const later = wrapWords(words["partners-later"], room, heavy);
  const note = wrapWords(words["partners-note"], room, { size: type });
  const top = mexico.y + type * 0.85;
  const written = [
    ...partnerLabels.map((label, i) => {
      const { x, y, height } = bars[i]!;
      return text(`partner-name-${i}`, x - 8, y + height / 2 + type * 0.35, words[label], {
        anchor: "end",
        size: type,
        weight: i === 0 ? 700 : 500,
      });
    }),
    ...(["share-1", "share-2"] as const).map((label, i) => {
      const { x, y, width, height } = bars[i]!;
      return text(`share-${i}`, x + width + (wide ? 10 : 6), y + height / 2 + share.size * 0.35, words[label], {
        size: share.size,
        weight: 700,
        ...(wide ? { class: "big" } : {}),
      });
    }),
    ...textLines("partners-later", x, top, later, line, { ...heavy, class: "later" }),
    ...textLines("partners-note", x, top + line * (later.length + 0.3), note, line, { class: "muted", size: type }),
  ];
  return ({ partners: on }) => [
    group(
      "partner-bars",
      bars.map(({ x, y, width, height }, i) => rect(`partner-${i}`, x, y, width * on, height, { class: "later tint" })),
      { opacity: fadeInLate(on) },
    ),
    group("partner-words", written, { opacity: fadeLabel(on) }),
  ];
};
