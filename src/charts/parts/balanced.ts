import { memoized } from "../../marks/memoized.ts";
import { textWidth, wrapWords, type Setting } from "../../marks/text-width.ts";

const remembered = memoized<readonly string[]>(500);

/** Words broken into as few lines as `maxWidth` pixels allow, with the lines as even as they can be. */
export const balancedWords = (words: string, maxWidth: number, how: Setting = {}): readonly string[] =>
  remembered(`${maxWidth} ${how.size} ${how.weight} ${how.face} ${words}`, () => balance(words, maxWidth, how));

function balance(words: string, maxWidth: number, how: Setting): readonly string[] {
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, how)));
  let best = wrapWords(words, maxWidth, how);
  for (;;) {
    const narrower = wrapWords(words, widest(best) - 0.01, how);
    if (narrower.length > best.length || widest(narrower) >= widest(best)) return best;
    best = narrower;
  }
}
