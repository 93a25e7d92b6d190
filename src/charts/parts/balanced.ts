import { textWidth, wrapWords, type Setting } from "../../marks/text-width.ts";

/** What was broken before, by words and room: a picture in motion asks for the same at every frame. */
const broken = new Map<string, readonly string[]>();
/** So many are kept; a picture whose room changes more often begins anew. */
const most = 500;

/** Words broken into as few lines as `maxWidth` pixels allow, with the lines as even as they can be. */
export function balancedWords(words: string, maxWidth: number, how: Setting = {}): readonly string[] {
  const key = `${maxWidth} ${how.size} ${how.weight} ${how.face} ${words}`;
  const before = broken.get(key);
  if (before) return before;
  const lines = balance(words, maxWidth, how);
  if (broken.size >= most) broken.clear();
  broken.set(key, lines);
  return lines;
}

function balance(words: string, maxWidth: number, how: Setting): readonly string[] {
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, how)));
  let best = wrapWords(words, maxWidth, how);
  for (;;) {
    const narrower = wrapWords(words, widest(best) - 0.01, how);
    if (narrower.length > best.length || widest(narrower) >= widest(best)) return best;
    best = narrower;
  }
}
