import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { edition, ledger } from "../ledger/content.ts";
import type { ChapterText } from "../ledger/ledger.ts";
import { wordsIn } from "../ledger/reading-time.ts";
import { translatedPath } from "../ledger/translation/editions.ts";
import { showsDrafts } from "./drafts.ts";

export interface Chapter extends ChapterText {
  readonly words: number;
  readonly Content: AstroComponentFactory;
}

const modules = import.meta.glob<{ readonly Content: AstroComponentFactory }>(
  ["/content/chapters/*.mdx", "/content/*/chapters/*.mdx"],
  { eager: true },
);
const pathOf = (file: string): string => `/${edition === undefined ? file : translatedPath(file, edition)}`;

/** The chapters by file number; drafts only where they are shown. */
export const chapters: readonly Chapter[] = ledger.chapters
  .filter(({ draft }) => showsDrafts || !draft)
  .map((chapter) => ({ ...chapter, words: wordsIn(chapter.text), Content: modules[pathOf(chapter.file)]!.Content }));
