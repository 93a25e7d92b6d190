import type { ChapterText } from "../../ledger/ledger.ts";
import { suggest } from "../../ledger/suggest.ts";
import type { Before } from "./made.ts";
import type { Ask } from "./question.ts";

/**
 * Asks for a chapter by number or name; the default is the last draft, or else the last chapter; undefined for “none”.
 */
export async function askChapter(ask: Ask, { ledger }: Before, words: string): Promise<ChapterText | undefined> {
  const { chapters } = ledger;
  const slugs = chapters.map(({ slug }) => slug);
  const usual = chapters.findLast(({ draft }) => draft) ?? chapters.at(-1);
  const answer = await ask({
    key: "chapter",
    words: `${words} (${listed(chapters).join(", ")}, or none)`,
    usual: usual?.slug ?? "none",
    choices: [...slugs, "none"],
    fault: (answer) =>
      answer === "none" || chapters.some(named(answer))
        ? undefined
        : `is no chapter; there are ${slugs.join(", ")}${suggest(answer, slugs)}`,
  });
  return chapters.find(named(answer));
}

/**
 * Asks for a draft by number or name, for words that are still to be written; the default is the last draft, or else
 * “new”, which gives undefined.
 */
export async function askDraft(ask: Ask, { ledger }: Before, words: string): Promise<ChapterText | undefined> {
  const drafts = ledger.chapters.filter(({ draft }) => draft);
  const choices = [...drafts.map(({ slug }) => slug), "new"];
  const answer = await ask({
    key: "chapter",
    words: `${words} (${[...listed(drafts), "or new"].join(", ")})`,
    usual: drafts.at(-1)?.slug ?? "new",
    choices,
    fault: (answer) =>
      answer === "new" || drafts.some(named(answer))
        ? undefined
        : ledger.chapters.some(named(answer))
          ? "is published, and the words of a new picture are still to be written; name a draft, or new for a new one, and move the picture when it is told"
          : `is no draft; there are ${choices.join(", ")}`,
  });
  return drafts.find(named(answer));
}

/** `07` of `content/chapters/07-after-the-bell.mdx`. */
export const numberOf = (file: string): string => /(\d+)-[^/]*$/.exec(file)?.[1] ?? "";

/** Whether a chapter is meant by its number or name. */
const named =
  (answer: string) =>
  ({ file, slug }: ChapterText): boolean =>
    slug === answer || Number(numberOf(file)) === Number(answer);

/** Chapters by number and name: `7 after-the-bell`. */
const listed = (chapters: readonly ChapterText[]): string[] =>
  chapters.map(({ file, slug }) => `${Number(numberOf(file))} ${slug}`);
