/** How many words an adult reads silently in a minute: 238 on average for non-fiction (Brysbaert 2019), here with time to look at pictures. */
export const wordsAMinute = 220;

/** How many Chinese characters are read in the time of a word: 390 in a minute to 238 words (Brysbaert 2019). */
const charactersAWord = 1.6;

/**
 * How many words a reader reads: pieces between spaces that hold a letter or a digit, and Chinese by its characters, of
 * which `characters` make a word.
 */
export function countWords(words: string, characters = charactersAWord): number {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rest = han ? words.replace(/[\p{Script=Han}，。、；：？！“”‘’（）《》…—·]+/gu, " ") : words;
  return rest.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.round(han / characters);
}

/** The words of a chapter's MDX: no tags; a fact or a quotation counts as one. */
export const wordsIn = (mdx: string): number =>
  countWords(mdx.replace(/<(?:Fact|Quote)\b[^>]*\/>/g, "x").replace(/<[^>]*>/g, " "));

/** Whole minutes, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / wordsAMinute));
