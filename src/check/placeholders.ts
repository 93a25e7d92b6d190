import type { Finding } from "./printed.ts";

const placeholder = /\bSay here (?:what|which)\b[^.]*|\bWrite here\.|\?{3,}/gu;

/** Words that stand for words to come: those of `npm run new`, and signs of doubt. TK and its like are told as no words. */
export const placeholderFindings = (words: string): Finding[] =>
  [...words.matchAll(placeholder)].map(({ 0: passage, index }) => ({
    at: index,
    passage,
    message: `“${passage.trim()}” stands for words to come; write them, or delete it`,
  }));
