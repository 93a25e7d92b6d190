import type { ChapterText, Ledger } from "../../ledger/ledger.ts";
import { printDate } from "../../ledger/print-date.ts";
import { lastDay } from "../../ledger/resolve-facts.ts";

/**
 * Words about a day: of one after the story's they stand in `<Later>`, unless their chapter tells of later as a whole.
 * `gap` stands between the tags and the words.
 */
export function inLater(
  words: string,
  day: string,
  chapter: ChapterText | undefined,
  { story }: Ledger,
  gap = "",
): string {
  return lastDay(day) > story.day && !chapter?.later
    ? `<Later when="${printDate(day, story.language)}">${gap}${words}${gap}</Later>`
    : words;
}
