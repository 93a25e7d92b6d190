import { text, type Mark, type TextLook } from "../../marks/mark.ts";

/** Lines of text, the first with its baseline at y, as marks `key-0`, `key-1` …; an empty list draws nothing. */
export const textLines = (
  key: string,
  x: number,
  y: number,
  lines: readonly string[],
  lineHeight: number,
  how: TextLook = {},
): Mark[] => lines.map((words, i) => text(`${key}-${i}`, x, y + i * lineHeight, words, how));
