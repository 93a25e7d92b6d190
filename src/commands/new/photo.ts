import { lastDay } from "../../ledger/resolve-facts.ts";
import { printDate } from "../../ledger/print-date.ts";
import { photoFile } from "../../check/photo-pairs.ts";
import { photoSchema } from "../../schemas/photo.ts";
import { fieldLines, type Before, type Made, madeOf } from "./made.ts";
import { bySchema, oneOf, type Ask } from "./question.ts";
import { askChapter } from "./where.ts";

/**
 * Asks for what stands beside a picture in content/photos, and for the chapter that shows it. @throws when no picture
 * waits there
 */
export async function newPhoto(ask: Ask, before: Before): Promise<Made> {
  const { files, ledger } = before;
  const waiting = [...files.keys()]
    .flatMap((file) => photoFile.exec(file)?.[1] ?? [])
    .filter((id) => !files.has(`content/photos/${id}.yaml`));
  const [first] = waiting;
  if (first === undefined)
    throw new Error("put the picture first: content/photos/NAME.jpg (or .png, .webp, .avif), NAME in small letters");
  const { shape } = photoSchema;
  const id = await ask({
    key: "id",
    words: "Which picture of content/photos",
    usual: first,
    ...oneOf("picture without a description", waiting),
  });
  const alt = await ask({
    key: "alt",
    words: "What it shows, for someone who cannot see it",
    fault: bySchema(shape.alt),
  });
  const caption = await ask({
    key: "caption",
    words: "The sentence under it: who or what, where and when",
    fault: bySchema(shape.caption),
  });
  const credit = await ask({
    key: "credit",
    words: "Its credit: Photograph: A. Name / Reuters",
    fault: bySchema(shape.credit),
  });
  const licence = await ask({
    key: "licence",
    words: "Its terms: CC BY 4.0, public domain",
    fault: bySchema(shape.licence),
  });
  const date = await ask({
    key: "date",
    words: "When it was taken: 2019-02-08, 2019-02 or 2019",
    optional: true,
    fault: bySchema(shape.date),
  });
  const chapter = await askChapter(ask, before, "Which chapter shows it");
  const tag = `<Photo id="${id}" />`;
  const later = date !== "" && lastDay(date) > ledger.story.day && !chapter?.later;
  const when = later && printDate(date, ledger.story.language);
  return madeOf(
    {
      what: "photo",
      lines: { [`content/photos/${id}.yaml`]: fieldLines({ alt, caption, credit, licence, date }) },
      sentence: when ? `<Later when="${when}">\n\n${tag}\n\n</Later>` : tag,
      then: (file) => `Move ${tag}, at the end of ${file}, to its place between two paragraphs`,
      use: "Keep both files: git add content",
    },
    chapter,
    before,
  );
}
