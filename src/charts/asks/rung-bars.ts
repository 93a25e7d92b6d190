import { group, rect, type Mark } from "../../marks/mark.ts";
import { clamp } from "../../scene/interpolate.ts";
import { lightOn, type Ladder } from "./layout.ts";
import { rungIds, type AsksRows } from "./model.ts";

/**
 * The ladder's bars: the left half Washington's, the right half Beijing's, filled where a demand or an offer is on
 * record. `lit` is the lit rung, possibly fractional; `seen` is the ladder's opacity.
 */
export function ladderBars({ rungs }: AsksRows, ladder: Ladder): (lit: number, seen: number) => Mark[] {
  const { x: left, width: span } = ladder.bar(0, 0);
  const railBox = [ladder.top, ladder.rail, ladder.bottom - ladder.top] as const;
  const rails = [
    { key: "rail-us", x: left - ladder.rail, who: "us" },
    { key: "rail-china", x: left + span, who: "cn" },
  ].map(({ key, x, who }) => ({ key, x, who, quiet: rect(`${key}-quiet`, x, ...railBox, { class: "ink" }) }));
  return (lit, seen) => {
    // The last rung is about verifying all others, so it lights the rails.
    const checked = lightOn(rungs.length - 1, lit);
    const bars = [
      ...rails.flatMap(({ key, x, who, quiet }) => [quiet, rect(key, x, ...railBox, { class: who, opacity: checked })]),
      ...rungs.flatMap(({ asked, offered }, i) => {
        const id = rungIds[i]!;
        const { x, y, width, height } = ladder.bar(i, lit);
        const reached = clamp(lit - i + 1);
        const light = lightOn(i, lit);
        const half = (key: string, left: number, who: string, held: boolean) => {
          const box = [left, y, width / 2, height] as const;
          return [
            rect(`${id}-${key}-open`, ...box, { class: `${who} open`, opacity: reached }),
            rect(`${id}-${key}-soft`, ...box, { class: `${who} soft`, opacity: held ? reached : 0 }),
            rect(`${id}-${key}`, ...box, { class: who, opacity: held ? light : 0 }),
          ];
        };
        return [
          rect(`${id}-unlit`, x, y, width, height, { class: "open", opacity: (1 - reached) * 0.6 }),
          ...half("us", x, "us", asked),
          ...half("china", x + width / 2, "cn", offered),
        ];
      }),
    ];
    return [group("ladder-bars", bars, { opacity: seen })];
  };
}
