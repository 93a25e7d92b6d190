import { group, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { textLines } from "../parts/text-lines.ts";
import { fadeInLate, fadeOutLate } from "../parts/fade.ts";
import type { Place, TableLayout } from "./layout.ts";
import { isLead } from "./model.ts";

/**
 * A person's name and the lines below it: of those who lead, what they want and who they are; of the others their role,
 * which gives way to what they want.
 */
export function seatWords(
  { id, name, nameSize, side, wordsX, middle, who, wants }: Place,
  { type, step }: TableLayout,
): (split: number) => Mark[] {
  const leading = isLead(id);
  const look: TextLook = { size: type, ...(side === "us" ? { anchor: "end" } : {}) };
  const count = leading ? wants.length + who.length : Math.max(wants.length, who.length);
  const nameY = middle - (count * step) / 2 + nameSize * 0.35;
  const named = text(`${id}-name`, wordsX, nameY, name, { ...look, size: nameSize, weight: 700 });
  const below = (part: string, lines: readonly string[], from: number, how: TextLook) =>
    textLines(`${id}-${part}`, wordsX, nameY + (from + 1) * step, lines, step, { ...look, ...how });
  const roles = below("role", who, leading ? wants.length : 0, { class: "muted" });
  const wanted = below("wants", wants, 0, { weight: 700, class: side });
  if (leading || wants.length === 0) return () => [named, ...wanted, ...roles];
  return (split) => [
    named,
    group(`${id}-says`, roles, { opacity: 1 - fadeOutLate(split) }),
    group(`${id}-then`, wanted, { opacity: fadeInLate(split) }),
  ];
}
