import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { countWords } from "../ledger/reading-time.ts";
import { showsDrafts } from "./drafts.ts";

/** A chapter's file, as MDX gives it. */
interface ChapterModule {
  readonly Content: AstroComponentFactory;
  readonly frontmatter: {
    readonly title: string;
    readonly dek: string;
    readonly later?: boolean;
    readonly draft?: boolean;
  };
}

export interface Chapter {
  /** The file's name without number and ending; the chapter's id in the page. */
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  /** Written after the story's day. */
  readonly later: boolean;
  readonly words: number;
  readonly Content: AstroComponentFactory;
}

const modules = import.meta.glob<ChapterModule>("/content/chapters/*.mdx", { eager: true });

const texts = import.meta.glob<string>("/content/chapters/*.mdx", { eager: true, query: "?raw", import: "default" });

/** The chapters in the order of their files' numbers, drafts where they are shown. */
export const chapters: readonly Chapter[] = Object.entries(modules)
  .sort(([a], [b]) => a.localeCompare(b))
  .filter(([, { frontmatter }]) => showsDrafts || !frontmatter.draft)
  .map(
    ([
      path,
      {
        Content,
        frontmatter: { title, dek, later = false },
      },
    ]) => ({
      slug: path.replace(/^.*\/\d+-|\.mdx$/g, ""),
      title,
      dek,
      later,
      words: countWords(texts[path]!),
      Content,
    }),
  );
