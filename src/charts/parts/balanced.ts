import { max } from "d3";
import { textWidth, wrapWords, type Setting } from "../../marks/text-width.ts";

/** Breaks words into as few lines as `maxWidth` pixels allow, as even in width as possible. */
export function balancedWords(words: string, maxWidth: number, how: Setting = {}): readonly string[] {
  const widest = (lines: readonly string[]) => max(lines, (line) => textWidth(line, how))!;
  let best = wrapWords(words, maxWidth, how);
  for (;;) {
    const narrower = wrapWords(words, widest(best) - 0.01, how);
    if (narrower.length > best.length || widest(narrower) >= widest(best)) return best;
    best = narrower;
  }
}
