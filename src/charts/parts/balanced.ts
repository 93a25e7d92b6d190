import { textWidth, wrapWords, type Setting } from "../../marks/text-width.ts";

/** Words broken into as few lines as `maxWidth` pixels allow, with the lines as even as they can be. */
export function balancedWords(words: string, maxWidth: number, how: Setting = {}): string[] {
  const most = wrapWords(words, maxWidth, how);
  let best = most;
  for (let width = maxWidth; width > 0; ) {
    const lines = wrapWords(words, width, how);
    if (lines.length > most.length || lines.some((line) => textWidth(line, how) > maxWidth)) break;
    best = lines;
    width = Math.max(...lines.map((line) => textWidth(line, how))) - 0.5;
  }
  return best;
}
