import { yearNumeral } from "../../language/numeral.ts";
import { line as stroke, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import type { Plan } from "./plan.ts";
import type { Label, TwoLedgersRows, TwoLedgersState } from "./views.ts";

const namedYears = [1985, 1995, 2005, 2017] as const;

/** What stands next to the long row of years: its first amount, its last known on the day, and the one that came later. */
export function longView(
  { language, size, type, line, long }: Plan,
  rows: TwoLedgersRows,
  words: Words<Label>,
  state: TwoLedgersState,
): Mark[] {
  const opacity = labelOpacity(state.longView);
  const middle = (year: number) => long.x(year) + long.bar / 2;
  const top = (billions: number) => long.zero - long.scale * billions;
  const first = middle(1985);
  const held = (x: number, half: number) => clamp(x, half, size.width - half - 1);
  const last = top(rows.us[2017]!) - 6;
  const firstLabel = long.zero - Math.max(2.2 * line, long.scale * rows.us[1997]! + line);
  return [
    ...namedYears.map((year) =>
      text(
        `long-year-${year}`,
        held(middle(year), textWidth(yearNumeral(year, language), { size: type }) / 2),
        size.height - 4,
        yearNumeral(year, language),
        { anchor: "middle", size: type, opacity },
      ),
    ),
    stroke("long-first-line", first, firstLabel + 5, first, long.zero - 3, { class: "axis", opacity }),
    text("long-first", first - long.bar / 2, firstLabel, words["long-first"], {
      class: "us halo",
      size: type,
      weight: 700,
      opacity,
    }),
    text("long-last", middle(2017), last, words["long-last"], {
      class: "us halo",
      anchor: "end",
      size: type,
      weight: 700,
      opacity,
    }),
    text("long-later", size.width, Math.min(top(rows.later.wholeYear) - 6, last - line), words["long-later"], {
      class: "later halo",
      anchor: "end",
      size: type,
      weight: 700,
      opacity,
    }),
  ];
}
