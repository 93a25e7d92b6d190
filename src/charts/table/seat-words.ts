import { group, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { textLines } from "../parts/text-lines.ts";
import { fadeInLate, fadeOutLate } from "../parts/fade.ts";
import type { Place, TableLayout } from "./layout.ts";

/** A person's name, and below it the lines for which there is room: role, telling line, and what the person wants. */
export function seatWords(
  { id, name, side, wordsX, middle, role, line, wants }: Place,
  { type, nameSize, step, under, room, most }: TableLayout,
): (split: number) => Mark[] {
  const look: TextLook = { size: type, ...(side === "us" ? { anchor: "end" } : {}) };
  const nameY = middle - (most * step) / 2 + nameSize * 0.35;
  const named = text(`${id}-name`, wordsX, nameY, name, { ...look, size: nameSize, weight: 700 });
  const below = (part: string, lines: readonly string[], from: number, how: TextLook = {}) =>
    textLines(`${id}-${part}`, wordsX, nameY + (from + 1) * step, lines, step, { ...look, ...how });
  if (under === "none") return () => [named];

  const both = under === "both";
  const start = both ? role.length : 0;
  const roles = below("role", role, 0, { class: "muted" });
  const lines = both || line.length <= room ? below("line", line, start) : [];
  const wanted = below("wants", wants, start, { weight: 700, class: side });
  const still = both ? [named, ...roles] : [named];
  const before = both ? lines : roles;
  const after = wants.length > 0 ? wanted : lines.length > 0 ? lines : roles;
  if (before === after) return () => [...still, ...before];
  return (split) => [
    ...still,
    group(`${id}-says`, before, { opacity: 1 - fadeOutLate(split) }),
    group(`${id}-then`, after, { opacity: fadeInLate(split) }),
  ];
}
