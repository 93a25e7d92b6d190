import { group, line, rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { tickSize, timeAxisDrop, type Scale } from "../parts/axis.ts";
import { fadeArrived } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { WallsLayout } from "./layout.ts";
import type { WallsLabel, WallsRows, WallsState } from "./model.ts";

/** The rate on one list, current and due: two bars beside the averages, on their scale but off their time axis. */
export function atStake(
  { rows, words }: ChartInput<WallsRows, WallsLabel>,
  { floor, roomy, size, stake }: WallsLayout,
): (state: WallsState, y: Scale) => Mark[] {
  const { left, right, heading, anchor, lines, goods } = stake;
  const apart = roomy ? 28 : 12;
  const width = (right - left - apart) / 2;
  const row = size * 1.25;
  const edge = left - stake.gutter;
  const bars = (
    [
      { key: "stake-now", look: "us soft", who: "us", x: left, value: rows.listNow },
      { key: "stake-due", look: "us threat", who: "us", x: left + width + apart, value: rows.listDue },
    ] as const
  ).map((bar) => ({
    ...bar,
    rate: [
      text(bar.key, bar.x + width / 2, -stake.above, words[bar.key], {
        size: stake.percent,
        weight: 700,
        class: roomy ? `big ${bar.who}` : bar.who,
        anchor: "middle",
      }),
    ],
  }));
  const when = bars.map(({ key, who, x }) => {
    const look = { size: tickSize(size), weight: 600 } as const;
    const said = words[`${key}-when`];
    // Centred under its bar, but inside the frame.
    const middle = Math.min(x + width / 2, right + 1 - textWidth(said, look) / 2);
    return text(`${key}-when`, middle, floor + timeAxisDrop(look.size), said, {
      ...look,
      class: who,
      anchor: "middle",
    });
  });
  const still = [
    ...textLines("stake", heading, size, lines, row, { size, weight: 700, anchor }),
    ...textLines("stake-goods", heading, size + lines.length * row, goods, row, { size, anchor }),
    ...when,
  ];
  const [divider, base] = [
    line("stake-edge", edge, stake.top, edge, floor, { class: "grid" }),
    line("stake-floor", left, floor, right, floor, { class: "axis" }),
  ];
  return (state, y) => {
    const on = progress(state.apart, 0.75, 1); // after the averages have made room
    const opacity = fadeArrived(state.apart);
    return [
      group("stake-words", still, { opacity }),
      group(
        "stake-bars",
        [
          divider,
          ...bars.map(({ key, look, x, value }) =>
            rect(`${key}-bar`, x, y(value), width, floor - y(value), { class: look }),
          ),
          base,
        ],
        { opacity: on },
      ),
      ...bars.map(({ key, value, rate }) => group(`${key}-rate`, rate, { y: y(value), opacity })),
    ];
  };
}
