import { text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { blend, labelOpacity, share } from "../parts/blend.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Plan } from "./plan.ts";
import { chinaStand, groundAt } from "./column-positions.ts";
import { byView, openYear, type Label, type TwoLedgersRows, type TwoLedgersState } from "./views.ts";

/** The one number: alone and large, then on the top of China's column of 2018, where it belongs. */
export function headline(plan: Plan, rows: TwoLedgersRows, words: Words<Label>, state: TwoLedgersState): Mark[] {
  const { size, wide, type, line, bar, numberSize } = plan;
  const big = clamp(Math.min(size.width * 0.25, size.height * 0.36), 60, 220);
  const wrapped = balancedWords(words["number-what"], Math.min(size.width - 8, wide ? type * 24 : 380), { size: type });
  const block = big * 0.74 + line * (1.5 + wrapped.length);
  const baseline = (size.height - block) / 2 + big * 0.74;
  const middle = size.width / 2;

  const { x, width } = chinaStand(plan, rows, openYear);
  const half = textWidth(words.number, { size: numberSize, face: "display" }) / 2;
  const seat = byView((view) =>
    view === "headline"
      ? middle
      : view === "whose"
        ? x[view] + width[view] / 2
        : x.otherLedger + Math.max(half, bar / 2),
  );
  const ground = groundAt(plan, state);
  const top = ground.zero - ground.scale * rows.china[openYear]! - 5;
  const at = (first: number, rest: number) =>
    blend(
      state,
      byView((view) => (view === "headline" ? first : rest)),
    );
  const alone = labelOpacity(state.headline);
  return [
    text("number", blend(state, seat), at(baseline, top), words.number, {
      class: "big cn halo",
      anchor: "middle",
      size: at(big, numberSize),
      opacity: progress(share(state, "headline", "whose", "otherLedger", "gap"), 0.55, 0.95),
    }),
    text("number-unit", middle, baseline + line * 1.5, words["number-unit"], {
      anchor: "middle",
      size: type,
      weight: 700,
      opacity: alone,
    }),
    ...textLines("number-what", middle, baseline + line * 2.5, wrapped, line, {
      anchor: "middle",
      class: "muted",
      size: type,
      opacity: alone,
    }),
  ];
}
