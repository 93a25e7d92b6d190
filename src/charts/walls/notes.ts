import { group, text, type Mark } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { valueAt } from "../parts/step-line.ts";
import { displayFigure } from "../parts/type.ts";
import type { WallsLayout } from "./layout.ts";
import type { Side, WallsLabel, WallsRows, WallsState } from "./model.ts";

/** Days from an event until its label is fully visible. */
const arrival = 12;

/** Labels on one wall: the lists that raised it, what lowered it, and what everyone else pays. */
export function wallNotes(
  { rows, words }: ChartInput<WallsRows, WallsLabel>,
  { roomy, size, row, number, starts, wide, y }: WallsLayout,
  side: Side,
  who: string,
): (state: WallsState, x: Scale) => Mark[] {
  const { list1, list2, list3, cars } = rows.days;
  const { rival, others } = rows[side];
  const last = Math.max(...rival.map(([day]) => day), cars);
  const left = starts[side];
  const right = left + wide;
  const lowest = Math.min(...rival.map(([, percent]) => percent));
  const bold = { size, weight: 600 } as const;
  // Before the last step the axis is shorter, and a day stands further right.
  const room = (day: number) => (wide * day) / last - 12;
  const rises = ([1, 2, 3] as const).map((n) => {
    const day = [list1, list2, list3][n - 1]!;
    const full = words[`list-${n}-long`];
    const said = textWidth(full, bold) < room(day) ? full : words[`list-${n}`];
    return {
      key: `${side}-list-${n}-note`,
      day,
      at: y(valueAt(rival, day)),
      marks: [
        text(`${side}-list-${n}`, -7, size * (roomy ? 0.75 : 0.35), said, { ...bold, anchor: "end", class: "halo" }),
      ],
    };
  });
  const steep = Math.abs(rises[0]!.at - rises[1]!.at) > row;
  const paused =
    side === "china"
      ? textLines(
          "cars",
          right - 8,
          y(roomy ? valueAt(rival, list2) : lowest) + row,
          balancedWords(words.cars, roomy ? room(last) - room(list2) - 12 : wide - 16, bold),
          row,
          { ...bold, anchor: "end" },
        )
      : [];
  // It stands in the part that everyone pays, which is low on the US side.
  const band = y(0) - y(valueAt(rows.us.others, last));
  const figure = Math.round(Math.max(14, Math.min(number * 0.62, (band - 6) / 0.76)));
  const base = y(valueAt(others, last)) + figure * displayFigure + (roomy ? 9 : 4);
  const share = words[`${side}-others`];
  const shareWidth = textWidth(share, { size: figure, face: "display" });
  const long = words["others-long"];
  const everyone = textWidth(long, bold) + shareWidth < wide - 22 ? long : words.others;
  const everyoneElse = [
    text(`${side}-others`, right - 8, base, share, { size: figure, class: `big ${who}`, anchor: "end" }),
    text(`${side}-others-name`, right - 14 - shareWidth, base, everyone, { ...bold, class: who, anchor: "end" }),
  ];
  // A narrow wall has room for a word or two, lower down, where it is wider.
  const [onlyFrom, onlyTop, edge] = roomy ? [list3, last, 8] : [list2, list2, 3];
  const onlyRoom = (wide * (last - onlyFrom)) / last - 2 * edge;
  const onlyLines = wrapWords(roomy ? words[`${side}-only`] : words[`${side}-only-short`], onlyRoom, bold);
  const onlyHigh = y(valueAt(others, last)) - y(valueAt(rival, onlyTop));
  const onlyFits = onlyLines.length * row <= onlyHigh && onlyLines.every((said) => textWidth(said, bold) <= onlyRoom);
  const only = textLines(
    `${side}-only`,
    right - onlyRoom / 2 - edge,
    y(valueAt(others, last)) - onlyHigh / 2 - (onlyLines.length / 2 - 0.8) * row,
    onlyFits ? onlyLines : [],
    row,
    { ...bold, class: "paper", anchor: "middle" },
  );
  return (state, x) => {
    const split = fadeLabel(state.split);
    const whole = fadeLabel(1 - state.split);
    const passed = (day: number) => progress(state.until, day, day + arrival);
    return [
      ...rises.map(({ key, day, at, marks }) =>
        group(key, marks, { x: x(day), y: at, opacity: whole * (steep ? passed(day) : 0) }),
      ),
      group(`${side}-fall`, paused, { opacity: whole * passed(cars) }),
      group(`${side}-everyone-else`, everyoneElse, { opacity: split }),
      group(`${side}-only`, only, { opacity: split }),
    ];
  };
}
