import type { ChapterText } from "../../ledger/ledger.ts";
import { nearest } from "../../ledger/suggest.ts";
import type { Before } from "./made.ts";
import type { Ask } from "./question.ts";

/**
 * Asks for a chapter by number or name; the default is the last draft, or else the last chapter; undefined for “none”.
 */
export async function askChapter(ask: Ask, { ledger }: Before, words: string): Promise<ChapterText | undefined> {
  const { chapters } = ledger;
  const find = (answer: string) =>
    chapters.find(({ file, slug }) => slug === answer || Number(numberOf(file)) === Number(answer));
  const usual = chapters.findLast(({ draft }) => draft) ?? chapters.at(-1);
  const answer = await ask({
    key: "chapter",
    words: `${words} (${chapters.map(({ file, slug }) => `${Number(numberOf(file))} ${slug}`).join(", ")}, or none)`,
    usual: usual?.slug ?? "none",
    choices: [...chapters.map(({ slug }) => slug), "none"],
    fault: (answer) =>
      answer === "none" || find(answer)
        ? undefined
        : `is no chapter; there are ${chapters.map(({ slug }) => slug).join(", ")}${hint(answer, chapters)}`,
  });
  return find(answer);
}

/**
 * Asks for a draft by number or name, for words that are still to be written; the default is the last draft, or else
 * “new”, which gives undefined.
 */
export async function askDraft(ask: Ask, { ledger }: Before, words: string): Promise<ChapterText | undefined> {
  const drafts = ledger.chapters.filter(({ draft }) => draft);
  const named =
    (answer: string) =>
    ({ file, slug }: ChapterText) =>
      slug === answer || Number(numberOf(file)) === Number(answer);
  const answer = await ask({
    key: "chapter",
    words: `${words} (${[...drafts.map(({ file, slug }) => `${Number(numberOf(file))} ${slug}`), "or new"].join(", ")})`,
    usual: drafts.at(-1)?.slug ?? "new",
    choices: [...drafts.map(({ slug }) => slug), "new"],
    fault: (answer) =>
      answer === "new" || drafts.some(named(answer))
        ? undefined
        : ledger.chapters.some(named(answer))
          ? "is published, and the words of a new picture are still to be written; name a draft, or new for a new one, and move the picture when it is told"
          : `is no draft; there are ${[...drafts.map(({ slug }) => slug), "new"].join(", ")}`,
  });
  return drafts.find(named(answer));
}

/** `07` of `content/chapters/07-after-the-bell.mdx`. */
export const numberOf = (file: string): string => /(\d+)-[^/]*$/.exec(file)?.[1] ?? "";

function hint(answer: string, chapters: readonly ChapterText[]): string {
  const near = nearest(
    answer,
    chapters.map(({ slug }) => slug),
  );
  return near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
}
