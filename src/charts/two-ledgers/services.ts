import { max } from "d3";
import { group, rect, text, type Mark } from "../../marks/mark.ts";
import { wrapWords } from "../../marks/text-width.ts";
import { blend } from "../parts/blend.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { columnOpacity } from "./column-positions.ts";
import type { Part } from "./layout.ts";

/**
 * Trade in services, below the zero line on the same scale, since it goes the other way. Each year uses the count that
 * has it.
 */
export const services: Part = (layout, { rows, words }) => {
  const { size, type, line, columns } = layout;
  const { lefts, bar, pitch, room, lines, long, y: restY } = layout.services;
  const groups = [
    { n: 1, who: "us", soft: "us soft", column: columns.us[2016]!, goods: words["us-2016"] },
    { n: 2, who: "cn", soft: "cn soft", column: columns.china[2017]!, goods: words["china-2017"] },
    { n: 3, who: "later", soft: "later tint", column: columns.later, goods: words["us-2018"] },
  ] as const;
  const heavy = { size: type, weight: 700 } as const;
  const muted = { class: "muted", size: type };
  const goodsLines = wrapWords(words[long ? "goods-long" : "goods"], room, { size: type });
  const servicesLines = wrapWords(words[long ? "services-long" : "services"], room, { size: type });
  const below = restY(0) + line * 0.9;
  const foot = Math.max(restY(-max(rows.services)!), restY(0) + lines * line) + 6 + line * 0.8;
  const written = groups.flatMap(({ n, who, column, goods }, i): Mark[] => {
    const left = lefts[i]!;
    const x = left + bar + 7;
    const top = restY(column.amount.services) + line * 0.75;
    const nameLines = wrapWords(words[`group-${n}`], Math.min(pitch - 8, size.width - left - 1), heavy);
    return [
      text(`goods-amount-${i}`, x, top, goods, { ...heavy, class: who }),
      ...textLines(`goods-${i}`, x, top + line, goodsLines, line, muted),
      text(`services-amount-${i}`, x, below, words[`services-${n}`], { ...heavy, class: who }),
      ...textLines(`services-${i}`, x, below + line, servicesLines, line, muted),
      ...textLines(`group-${i}`, left, foot, nameLines, line, { ...heavy, ...(who === "later" ? { class: who } : {}) }),
    ];
  });
  return (state, y) => [
    ...groups.map(({ soft, column: { x, width } }, i) => {
      const depth = y(-rows.services[i]! * state.services) - y(0);
      return rect(`services-${i}`, blend(state, x), y(0), blend(state, width), depth, {
        class: soft,
        opacity: columnOpacity(state, state.services),
      });
    }),
    group("services-words", written, { opacity: fadeLabel(state.services) }),
  ];
};
