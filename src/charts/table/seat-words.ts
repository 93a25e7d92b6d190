import { group, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { textLines } from "../parts/text-lines.ts";
import { fadeInLate, fadeOutLate } from "../parts/fade.ts";
import type { Place, TableLayout } from "./layout.ts";
import { leads } from "./model.ts";

/**
 * A person's name and the lines below it: of those who lead, who they are and what they want; of the others their role,
 * which gives way to what they want.
 */
export function seatWords(
  { id, name, nameSize, side, wordsX, middle, said, wants }: Place,
  { type, step }: TableLayout,
): (split: number) => Mark[] {
  const leading = (leads as readonly string[]).includes(id);
  const look: TextLook = { size: type, ...(side === "us" ? { anchor: "end" } : {}) };
  const count = leading ? said.length + wants.length : Math.max(said.length, wants.length);
  const nameY = middle - (count * step) / 2 + nameSize * 0.35;
  const named = text(`${id}-name`, wordsX, nameY, name, { ...look, size: nameSize, weight: 700 });
  const below = (part: string, lines: readonly string[], from: number, how: TextLook) =>
    textLines(`${id}-${part}`, wordsX, nameY + (from + 1) * step, lines, step, { ...look, ...how });
  const roles = below("role", said, leading ? wants.length : 0, { class: "muted" });
  const wanted = below("wants", wants, 0, { weight: 700, class: side });
  if (leading || wants.length === 0) return () => [named, ...wanted, ...roles];
  return (split) => [
    named,
    group(`${id}-says`, roles, { opacity: 1 - fadeOutLate(split) }),
    group(`${id}-then`, wanted, { opacity: fadeInLate(split) }),
  ];
}
