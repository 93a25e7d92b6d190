import { rect, text, type Mark } from "../../marks/mark.ts";
import { wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { blend, labelOpacity } from "../parts/blend.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Plan } from "./plan.ts";
import { chinaStand, columnOpacity, groundAt, laterStand, usStand } from "./column-positions.ts";
import type { Label, TwoLedgersRows, TwoLedgersState } from "./views.ts";

/** Below the zero line, on the same scale: trade in services, which goes the other way. Each year stands on the count that has it. */
export function services(plan: Plan, rows: TwoLedgersRows, words: Words<Label>, state: TwoLedgersState): Mark[] {
  const {
    type,
    line,
    services: { lefts, bar, pitch, room, lines, long },
  } = plan;
  const { zero, scale } = plan.services;
  const ground = groundAt(plan, state);
  const on = state.services;
  const opacity = labelOpacity(on);
  const groups = [
    { who: "us", soft: "us soft", stand: usStand(plan, rows, 2016), goodsLabel: "us-2016" },
    { who: "cn", soft: "cn soft", stand: chinaStand(plan, rows, 2017), goodsLabel: "china-2017" },
    { who: "later", soft: "later tint", stand: laterStand(plan, rows), goodsLabel: "us-2018" },
  ] as const;
  const names = ["group-1", "group-2", "group-3"] as const;
  const amounts = ["services-1", "services-2", "services-3"] as const;
  const foot = zero + Math.max(scale * Math.max(...rows.services), lines * line) + 6 + line * 0.8;
  return groups.flatMap(({ who, soft, stand, goodsLabel }, i): Mark[] => {
    const x = lefts[i]! + bar + 7;
    const high = zero - scale * stand.height.services + line * 0.75;
    const what = (label: "goods" | "services", y: number) =>
      textLines(
        `${label}-${i}`,
        x,
        y,
        wrapWords(words[long ? (`${label}-long` as const) : label], room, { size: type }),
        line,
        { class: "muted", size: type, opacity },
      );
    return [
      rect(
        `services-${i}`,
        blend(state, stand.x),
        ground.zero,
        blend(state, stand.width),
        ground.scale * rows.services[i]! * on,
        { class: soft, opacity: columnOpacity(state, on) },
      ),
      text(`goods-amount-${i}`, x, high, words[goodsLabel], { class: who, size: type, weight: 700, opacity }),
      ...what("goods", high + line),
      text(`services-amount-${i}`, x, zero + line * 0.9, words[amounts[i]!], {
        class: who,
        size: type,
        weight: 700,
        opacity,
      }),
      ...what("services", zero + line * 1.9),
      ...textLines(
        `group-${i}`,
        lefts[i]!,
        foot,
        wrapWords(words[names[i]!], Math.min(pitch - 8, plan.size.width - lefts[i]! - 1), { size: type, weight: 700 }),
        line,
        { size: type, weight: 700, opacity, ...(who === "later" ? { class: "later" } : {}) },
      ),
    ];
  });
}
