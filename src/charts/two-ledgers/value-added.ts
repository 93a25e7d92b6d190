import { circle, line as stroke, text, type Mark } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity, stayingOpacity, waitingOpacity } from "../parts/blend.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Plan } from "./plan.ts";
import { valueAddedRows } from "./value-added-rows.ts";
import type { Label, TwoLedgersRows, TwoLedgersState } from "./views.ts";

/**
 * Estimates of how much smaller the deficit is when each country's own value is counted: a dot
 * and a row each, since methods, scopes and years differ. Dots set out from the official figure.
 */
export function valueAdded(plan: Plan, rows: TwoLedgersRows, words: Words<Label>, state: TwoLedgersState): Mark[] {
  const { size, type, line, wide } = plan;
  const on = state.valueAdded;
  const [opacity, shown] = [labelOpacity(on), (state.services > 0 ? waitingOpacity : stayingOpacity)(on)];
  const { left, right, pitch, start, top: highest, bottom, x } = valueAddedRows(plan, rows.valueAdded.length);
  const names = ["va-1", "va-2", "va-3"] as const;
  return [
    ...[25, 50].map((percent) =>
      stroke(`va-grid-${percent}`, x(percent), highest, x(percent), bottom, { class: "grid", opacity: shown }),
    ),
    text("va-zero", x(0) - (wide ? 0 : 6), bottom + line, words["va-zero"], { class: "muted", size: type, opacity }),
    text(
      "va-half",
      Math.min(x(50), size.width - textWidth(words["va-half"], { size: type }) / 2),
      bottom + line,
      words["va-half"],
      { class: "muted", anchor: "middle", size: type, opacity },
    ),
    ...names.flatMap((name, i) => {
      const scope = wrapWords(words[`${name}-scope`], wide ? left - 28 : size.width - 12, { size: type });
      const top = start + pitch * i;
      const lines = 1 + scope.length;
      const under = pitch - lines * line; // what the words leave of a row for its dot
      const radius = wide ? 13 : clamp(under / 2 - 1, 3, 7);
      const y = wide ? top + pitch / 2 : top + lines * line + Math.min(under / 2, radius + 8);
      const first = wide ? y - ((lines - 1) * line) / 2 + type * 0.35 : top + line * 0.85;
      const how = { class: "halo", size: type, opacity };
      return [
        stroke(`va-track-${i}`, x(0), y, right, y, { class: "grid", opacity: shown }),
        circle(`va-dot-${i}`, x(rows.valueAdded[i]! * on), y, radius, { class: "ink", opacity: shown }),
        wide
          ? text(name, 0, first - 6, words[name], {
              class: "big",
              size: Math.round(type * (size.width >= 1300 ? 2.4 : 1.9)),
              opacity,
            })
          : text(name, 14, first, words[name], { ...how, weight: 700 }),
        ...textLines(`${name}-scope`, wide ? 0 : 14, first + line, scope, line, { ...how, class: "muted halo" }),
      ];
    }),
  ];
}
