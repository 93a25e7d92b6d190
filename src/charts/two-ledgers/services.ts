import { group, rect, text, type Mark } from "../../marks/mark.ts";
import { blend } from "../parts/blend.ts";
import { fadeLabel } from "../parts/fade.ts";
import { baseline } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { displayFigure } from "../parts/type.ts";
import { columnOpacity } from "./column-positions.ts";
import type { Part } from "./layout.ts";
import { servicesYear } from "./model.ts";

/** Trade in services, below the zero line on the scale of the goods above it, since it goes the other way. */
export const services: Part = (layout, { rows, words }) => {
  const { type, line, wide, columns } = layout;
  const { x, bar, big, lines, y: restY } = layout.services;
  const column = columns.us[servicesYear]!;
  const figure = { size: big, class: "big us" } as const;
  const muted = { class: "muted", size: type };
  const [zero, top, foot] = [restY(0), restY.range()[1]!, restY(-rows.services)];
  const [above, below] = [top + big * 0.7, zero + 4 + big * displayFigure];
  const lead = line + (wide ? 4 : 0);
  const name = { anchor: "middle", weight: 700, size: wide ? type + 4 : type } as const;
  const middle = (from: number, to: number) => baseline((from + to) / 2, name.size);
  const written: Mark[] = [
    text("goods-name", bar / 2, middle(top, zero), words["goods-name"], { ...name, class: "paper" }),
    ...(foot - zero > 1.4 * name.size
      ? [text("services-name", bar / 2, middle(zero, foot), words["services-name"], name)]
      : []),
    text("goods-amount", x, above, words["goods-amount"], figure),
    ...textLines("goods-words", x, above + lead, lines("goods"), line, muted),
    text("services-amount", x, below, words["services-amount"], figure),
    ...textLines("services-words", x, below + lead, lines("services"), line, muted),
  ];
  return (state, y) => [
    rect(
      "services",
      blend(state, column.x),
      y(0),
      blend(state, column.width),
      y(-rows.services * state.services) - y(0),
      {
        class: "us soft",
        opacity: columnOpacity(state, state.services),
      },
    ),
    group("services-notes", written, { opacity: fadeLabel(state.services) }),
  ];
};
