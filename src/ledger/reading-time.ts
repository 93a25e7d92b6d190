/** How many words an adult reads silently in a minute: 238 on average for non-fiction (Brysbaert 2019), here with time to look at pictures. */
export const wordsAMinute = 220;

/** The words of a chapter's MDX that a reader reads: no front matter, no tags; a fact counts as one word. */
export function countWords(mdx: string): number {
  const text = mdx
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/<(?:Fact|Quote)\b[^>]*\/>/g, " x ")
    .replace(/<[^>]*>/g, " ");
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / wordsAMinute));
