import { countWords } from "../../ledger/reading-time.ts";
import { blot } from "../prose.ts";

/** A word as written, with where it begins. */
export interface Written {
  readonly word: string;
  readonly offset: number;
}

/** Long quotations are somebody else's spelling; a word or two in quotation marks are ours. */
const quoted = /[“„][^“”„]*”|"[^"]*"/g;
const word = /(?<![\p{L}\p{M}\p{N}\uFFFC])\p{L}[\p{L}\p{M}]*(?:[’'.-]?[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text that are to be spelled: not what was blotted out or stands in a slot, no quotation of more than three words, no address, nothing with a digit. */
export function wordsIn(text: string): Written[] {
  const hide = (part: string): string => blot.repeat(part.length);
  const ours = text
    .replace(quoted, (part) => (countWords(part) > 3 ? hide(part) : part))
    .replace(/\{[^{}]*\}|https?:\S+|\bwww\.\S+|\b[\w-]+\.(?:html|org|com|net)\b/g, hide);
  return [...ours.matchAll(word)]
    .filter(([found]) => !/\p{N}/u.test(found))
    .map((match) => ({ word: match[0], offset: match.index }));
}
