import { group, text, type Mark } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { valueAt } from "../parts/step-line.ts";
import { displayFigure } from "../parts/type.ts";
import type { WallsLayout } from "./layout.ts";
import type { Side, WallsLabel, WallsRows, WallsState } from "./model.ts";

/** Labels on one wall that is split: what everyone else pays, and who alone pays the rest. */
export function wallNotes(
  { rows, words }: ChartInput<WallsRows, WallsLabel>,
  { roomy, size, row, number, starts, wide, y }: WallsLayout,
  side: Side,
  who: string,
): (state: WallsState) => Mark {
  const { list2, list3 } = rows.days;
  const { rival, others } = rows[side];
  const last = Math.max(...rival.map(([day]) => day));
  const left = starts[side];
  const right = left + wide;
  const bold = { size, weight: 600 } as const;
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
  return ({ split }) => group(`${side}-notes`, [...everyoneElse, ...only], { opacity: fadeLabel(split) });
}
