import { group, text } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import { balancedWords } from "../parts/balanced.ts";
import { blend, share } from "../parts/blend.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";
import { everywhere, openYear } from "./model.ts";

/** The one number: alone and large, then on top of China's column of 2018. */
export const headline: Part = ({ size, wide, type, line, pairs, numberSize, columns }, { rows, words }) => {
  const big = clamp(Math.min(size.width * 0.25, size.height * 0.36), 60, 220);
  const wrapped = balancedWords(words["number-what"], Math.min(size.width - 8, wide ? type * 24 : 380), { size: type });
  const block = big * 0.74 + line * (1.5 + wrapped.length);
  const baseline = (size.height - block) / 2 + big * 0.74;
  const middle = size.width / 2;
  const look = { anchor: "middle", size: type } as const;
  const below = [
    text("number-unit", middle, baseline + line * 1.5, words["number-unit"], { ...look, weight: 700 }),
    ...textLines("number-what", middle, baseline + line * 2.5, wrapped, line, { ...look, class: "muted" }),
  ];

  const { x, width } = columns.china[openYear]!;
  const half = textWidth(words.number, { size: numberSize, face: "display" }) / 2;
  const seat = {
    ...everywhere(x.otherLedger + Math.max(half, pairs.bar / 2)),
    headline: middle,
    whose: x.whose + width.whose / 2,
  };
  return (state, y) => [
    text("number", blend(state, seat), lerp(y(rows.china[openYear]!) - 5, baseline, state.headline), words.number, {
      class: "big cn halo",
      anchor: "middle",
      size: lerp(numberSize, big, state.headline),
      opacity: progress(share(state, "headline", "whose", "otherLedger", "gap"), 0.55, 0.95),
    }),
    group("number-words", below, { opacity: fadeLabel(state.headline) }),
  ];
};
