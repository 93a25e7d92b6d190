import { yearNumeral } from "../../language/numeral.ts";
import { line as stroke, rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { blend, labelOpacity, share } from "../parts/blend.ts";
import { settled } from "../parts/settled.ts";
import type { Plan } from "./plan.ts";
import { chinaStand, groundAt, usStand } from "./column-positions.ts";
import {
  byView,
  ledgerYears,
  openYear,
  pairYears,
  type Label,
  type TwoLedgersRows,
  type TwoLedgersState,
} from "./views.ts";

/** What stands next to the columns of 2014–2018: whose they are, their amounts, and how far apart they are. */
export function ledgerLabels(plan: Plan, rows: TwoLedgersRows, words: Words<Label>, state: TwoLedgersState): Mark[] {
  const { type, bar, gap, pairs, size } = plan;
  const top = (billions: number) => pairs.zero - pairs.scale * billions;
  const ground = groundAt(plan, state);
  const amount = { size: plan.amount.size, anchor: "middle" } as const;
  const big = plan.wide ? "big " : "";
  const widest = Math.max(...pairYears.map((year) => textWidth(words[`china-${year}`], plan.amount)));
  const room = plan.middle(pairYears[1]) - gap / 2 - bar - (plan.middle(pairYears[0]) + gap / 2);
  const beside = widest + 1 <= room;
  return [
    ...ledgerYears.map((year) =>
      text(`year-${year}`, plan.middle(year), size.height - 4, yearNumeral(year, plan.language), {
        anchor: "middle",
        size: type,
        opacity: labelOpacity(share(state, "whose", "otherLedger", "gap")),
      }),
    ),
    ...pairYears.flatMap((year): Mark[] => {
      const china = chinaStand(plan, rows, year);
      const amountWords = words[`china-${year}`];
      const seat = byView((view) =>
        view === "headline" || view === "whose"
          ? plan.middle(year)
          : china.x.otherLedger + Math.max(bar, 1 + textWidth(amountWords, plan.amount)) / 2,
      );
      const us = usStand(plan, rows, year);
      const [low, high] = [top(rows.china[year]!), top(rows.us[year]!)];
      const apart = ground.scale * (rows.us[year]! - rows.china[year]!) * state.gap;
      return [
        rect(
          `gap-${year}`,
          blend(state, china.x),
          ground.zero - ground.scale * rows.china[year]! - apart,
          blend(state, china.width),
          apart,
          { class: "ink", opacity: progress(state.gap, 0.5, 0.95) },
        ),
        text(`china-amount-${year}`, blend(state, seat), low - 5, amountWords, {
          ...amount,
          class: `${big}cn halo`,
          opacity: labelOpacity(state.whose + (beside ? state.otherLedger : 0)) * settled(1 - state.headline),
        }),
        text(`us-amount-${year}`, us.x.otherLedger + bar / 2, high - 5, words[`us-${year}`], {
          ...amount,
          class: `${big}us halo`,
          opacity: labelOpacity(state.otherLedger),
        }),
        text(`gap-amount-${year}`, plan.middle(year), high - 5, words[`gap-${year}`], {
          anchor: "middle",
          opacity: labelOpacity(state.gap),
          ...(plan.wide ? { class: "big halo", size: plan.amount.size } : { class: "halo", size: type, weight: 700 }),
        }),
      ];
    }),
    ...owners(plan, words, state),
    ...notYet(plan, rows, words, state),
  ];
}

/** Whose columns are whose, in their own colours, in one line above them. */
function owners({ type, line, left }: Plan, words: Words<Label>, state: TwoLedgersState): Mark[] {
  const heavy = { size: type, weight: 700 } as const;
  const after = (label: Label) => textWidth(words[label], heavy) + type * 1.2;
  const china = byView((view) => (view === "headline" || view === "whose" ? left : left + after("us-count")));
  const y = line - 5;
  return [
    text("us-count", left, y, words["us-count"], {
      ...heavy,
      class: "us halo",
      opacity: labelOpacity(share(state, "otherLedger", "gap")),
    }),
    text("china-count", blend(state, china), y, words["china-count"], {
      ...heavy,
      class: "cn halo",
      opacity: labelOpacity(share(state, "whose", "otherLedger", "gap")),
    }),
    text("difference", left + after("us-count") + after("china-count"), y, words.difference, {
      ...heavy,
      class: "halo",
      opacity: labelOpacity(state.gap),
    }),
  ];
}

/** What is to be said over the place that the US count of 2018 will take: where there is room for one line, what the outline there is. */
function notYet(
  { type, line, bar, gap, middle, pairs, size, notes }: Plan,
  rows: TwoLedgersRows,
  words: Words<Label>,
  state: TwoLedgersState,
): Mark[] {
  const opacity = labelOpacity(share(state, "otherLedger", "gap"));
  const x = middle(openYear) - gap / 2 - bar / 2;
  const y = (row: number) => (row + 1) * line - 4;
  return [
    stroke("not-published-line", x, y(notes) + 7, x, pairs.zero - pairs.scale * rows.later.elevenMonths - 2, {
      class: "later line thin",
      opacity,
    }),
    ...(["not-published", "jan-nov"] as const)
      .slice(-notes)
      .map((label, i) =>
        text(label, size.width, y(i + 1), words[label], { class: "later halo", anchor: "end", size: type, opacity }),
      ),
  ];
}
