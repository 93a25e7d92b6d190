import { max } from "d3";
import { textWidth, wrapWords, type Setting } from "../../marks/text-width.ts";

/** Words broken into as few lines as `maxWidth` pixels allow, with the lines as even as they can be. */
export function balancedWords(words: string, maxWidth: number, how: Setting = {}): readonly string[] {
  const widest = (lines: readonly string[]) => max(lines, (line) => textWidth(line, how))!;
  let best = wrapWords(words, maxWidth, how);
  for (;;) {
    const narrower = wrapWords(words, widest(best) - 0.01, how);
    if (narrower.length > best.length || widest(narrower) >= widest(best)) return best;
    best = narrower;
  }
}
