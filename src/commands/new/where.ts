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

/** `07` of `content/chapters/07-after-the-bell.mdx`. */
export const numberOf = (file: string): string => /(\d+)-[^/]*$/.exec(file)?.[1] ?? "";

function hint(answer: string, chapters: readonly ChapterText[]): string {
  const near = nearest(
    answer,
    chapters.map(({ slug }) => slug),
  );
  return near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
}
