import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { ledger } from "../ledger/content.ts";
import type { ChapterText } from "../ledger/ledger.ts";
import { wordsIn } from "../ledger/reading-time.ts";
import { showsDrafts } from "./drafts.ts";

export interface Chapter extends ChapterText {
  readonly words: number;
  readonly Content: AstroComponentFactory;
}

const modules = import.meta.glob<{ readonly Content: AstroComponentFactory }>("/content/chapters/*.mdx", {
  eager: true,
});

/** The chapters by file number; drafts only where they are shown. */
export const chapters: readonly Chapter[] = ledger.chapters
  .filter(({ draft }) => showsDrafts || !draft)
  .map((chapter) => ({ ...chapter, words: wordsIn(chapter.text), Content: modules[`/${chapter.file}`]!.Content }));
