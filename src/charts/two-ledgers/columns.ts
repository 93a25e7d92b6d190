import { numeral } from "../../language/numeral.ts";
import { line, path, rect, text, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { blend, labelOpacity, share } from "../parts/blend.ts";
import { boxesPath } from "../parts/boxes.ts";
import type { Plan } from "./plan.ts";
import { chinaStand, columnOpacity, groundAt, laterStand, usStand, type Stand } from "./column-positions.ts";
import { ledgerYears, pairYears, type Label, type TwoLedgersRows, type TwoLedgersState } from "./views.ts";

/** Every column of both ledgers, from the first view to the last, and the ground they stand on. */
export function columns(plan: Plan, rows: TwoLedgersRows, _: Words<Label>, state: TwoLedgersState): Mark[] {
  const { zero, scale } = groundAt(plan, state);
  const column = (key: string, { x, width, height }: Stand, name: string, on: number): Mark => {
    const tall = scale * blend(state, height);
    return rect(key, blend(state, x), zero - tall, blend(state, width), tall, {
      class: name,
      opacity: columnOpacity(state, on),
    });
  };
  const later = laterStand(plan, rows);
  const risen = state.longView;
  const before = Object.keys(rows.us)
    .map(Number)
    .filter((year) => year < pairYears[0]);
  return [
    ...ticks(plan, state),
    path(
      "us-before",
      boxesPath(
        before.map((year) => {
          const height = scale * rows.us[year]! * risen;
          return { x: plan.long.x(year), y: zero - height, width: plan.long.bar, height };
        }),
      ),
      { class: "us", opacity: columnOpacity(state, risen) },
    ),
    ...pairYears.map((year) =>
      column(
        `us-${year}`,
        usStand(plan, rows, year),
        "us",
        share(state, "otherLedger", "gap", "longView") + (year === 2016 ? state.services : 0),
      ),
    ),
    ...ledgerYears.map((year) =>
      column(
        `china-${year}`,
        chinaStand(plan, rows, year),
        "cn",
        share(state, "whose", "otherLedger", "gap") + (year === 2017 ? state.services : 0),
      ),
    ),
    column("us-later-tint", later, "later tint", share(state, "services", "longView")),
    column("us-later", later, "later", share(state, "otherLedger", "gap", "services", "longView")),
  ];
}

const marked = [100, 200, 300, 400] as const;
const halfMarked = [200, 400] as const;

/** The scale at the left in billions, where there is room for one, with its hairlines. */
function ticks(plan: Plan, state: TwoLedgersState): Mark[] {
  const { zero, scale } = groundAt(plan, state);
  const on = share(state, "whose", "otherLedger", "gap", "longView");
  const shown = !plan.scaled ? [] : plan.size.height >= 300 ? marked : halfMarked;
  return shown.flatMap((value) => {
    const y = zero - scale * value;
    return [
      line(`grid-${value}`, plan.left, y, plan.size.width, y, { class: "grid", opacity: columnOpacity(state, on) }),
      text(`tick-${value}`, plan.left - 7, y + plan.type * 0.35, numeral(value, plan.language), {
        class: "muted",
        anchor: "end",
        size: plan.type,
        opacity: labelOpacity(on),
      }),
    ];
  });
}
