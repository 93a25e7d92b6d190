import { chapterSchema } from "../../schemas/chapter.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { stringify } from "yaml";
import { idOf, type Before, type Made } from "./made.ts";
import { askFields, type Ask } from "./question.ts";
import { numberOf } from "./where.ts";

/** Asks for a chapter and writes it as a draft after the last one. */
export async function newChapter(ask: Ask, { ledger }: Before): Promise<Made> {
  const field = askFields(ask, chapterSchema.shape);
  const title = await field("title", "Title, at most 70 characters, without a number");
  const dek = await field("dek", "One sentence under the title");
  const slug = await ask({
    key: "name",
    words: "Name in its address, in small letters and dashes",
    usual: idOf(title),
    fault: (name) =>
      !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
        ? "must be small letters, digits and dashes, such as round-three"
        : ledger.chapters.some((one) => one.slug === name)
          ? "is taken by another chapter"
          : undefined,
  });
  const [file, text] = draft(ledger, { slug, title, dek }, "Write here.");
  return {
    files: new Map([[file, text]]),
    next: [
      `Write in ${file}; npm run dev shows it at http://localhost:4321/#${slug}`,
      "The number in the file's name is its place: rename the file to move it",
      "It is a draft, seen while writing and on the storyboard only; delete the line draft: true to publish it",
    ],
  };
}

/** The file of a new draft after the last chapter, and its text. */
export function draft(
  ledger: Ledger,
  { slug, title, dek }: { readonly slug: string; readonly title: string; readonly dek: string },
  words: string,
): [file: string, text: string] {
  const number = Math.max(0, ...ledger.chapters.map(({ file }) => Number(numberOf(file)))) + 1;
  const front = stringify({ title, dek, draft: true }, { lineWidth: 0 });
  return [`content/chapters/${String(number).padStart(2, "0")}-${slug}.mdx`, `---\n${front}---\n\n${words}\n`];
}
