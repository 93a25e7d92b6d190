import { group, text } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import { balancedWords } from "../parts/balanced.ts";
import { blend, share } from "../parts/blend.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { displayFigure } from "../parts/type.ts";
import type { Part } from "./layout.ts";
import { everywhere, openYear } from "./model.ts";

/** The one number: alone and as large as fits, with what it leaves open; then on top of China's column of 2018. */
export const headline: Part = ({ size, wide, type, line, pairs, numberSize, columns }, { rows, words }) => {
  const perPixel = textWidth(words.number, { size: 100, face: "display" }) / 100;
  const asks = wide ? Math.round(type * 2.2) : 22;
  const wrapped = balancedWords(words["number-ask"], size.width - 8, { size: asks, face: "display" });
  const below = line * 1.6 + asks * 1.15 * (wrapped.length + 0.2);
  const big = clamp(Math.min((size.width * 0.96) / perPixel, (size.height - below - 4) / displayFigure), 60, 440);
  const baseline = (size.height - below - big * displayFigure) / 2 + big * displayFigure;
  const middle = size.width / 2;
  const said = [
    text("number-unit", middle, baseline + line * 1.5, words["number-unit"], {
      anchor: "middle",
      size: type,
      weight: 700,
    }),
    ...textLines("number-ask", middle, baseline + line * 1.6 + asks * 1.1, wrapped, asks * 1.15, {
      anchor: "middle",
      size: asks,
      class: "big",
    }),
  ];

  const { x, width } = columns.china[openYear]!;
  const half = textWidth(words.number, { size: numberSize, face: "display" }) / 2;
  const seat = {
    ...everywhere(Math.min(x.otherLedger + Math.max(half, pairs.bar / 2), size.width - half)),
    headline: middle,
    whose: x.whose + width.whose / 2,
  };
  return (state) => [
    text(
      "number",
      blend(state, seat),
      lerp(pairs.y(rows.china[openYear]!) - 5, baseline, state.headline),
      words.number,
      {
        // nobody's until its column stands under it
        class: state.headline > 0.5 ? "big halo" : "big cn halo",
        anchor: "middle",
        size: lerp(numberSize, big, state.headline),
        opacity: progress(share(state, "headline", "whose", "otherLedger"), 0.55, 0.95),
      },
    ),
    group("number-words", said, { opacity: fadeLabel(state.headline) }),
  ];
};
