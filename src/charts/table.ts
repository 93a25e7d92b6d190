import { rect, text, type Mark } from "../marks/mark.ts";
import { lerp } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { clashWords } from "./table/clash-words.ts";
import { tableLayout } from "./table/layout.ts";
import type { TableLabel, TableRows, TableState } from "./table/model.ts";
import { seatWords } from "./table/seat-words.ts";

/** Opacity of the seats of people who are in neither camp. */
const aside = 0.35;

/** Two sides of a table, a square a person; then those who want a deal lean over it. */
export const table: Chart<TableRows, TableLabel, TableState> = ({ rows, words }, size) => {
  const layout = tableLayout(words, size);
  const { top, places, heads, headSize } = layout;
  const headAt = (side: "us" | "cn") => places.find((place) => place.side === side)!.wordsX;
  const head = { size: headSize, weight: 700 } as const;
  const still: Mark[] = [
    rect("table", top.x, top.y, top.width, top.height, { class: "rule" }),
    text("us", headAt("us"), heads, words.us, { ...head, class: "us", anchor: "end" }),
    text("china", headAt("cn"), heads, words.china, { ...head, class: "cn" }),
  ];
  const wants: Readonly<Record<string, "deal" | "change">> = rows.wants;
  const people = places.map((place) => {
    const { id, side, x, y, seat, lean } = place;
    const camp = wants[id];
    const said = seatWords(place, layout);
    return (split: number): Mark[] => [
      rect(`${id}-seat`, x + (camp === "deal" ? lerp(0, lean, split) : 0), y, seat, seat, {
        class: side,
        opacity: camp === undefined ? lerp(1, aside, split) : 1,
      }),
      ...said(split),
    ];
  });
  const clash = clashWords(layout, words, size);
  return ({ split }) => [...still, ...people.flatMap((person) => person(split)), ...clash(split)];
};
