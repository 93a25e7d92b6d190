import { photoFile } from "../../check/photo-pairs.ts";
import { photoSchema } from "../../schemas/photo.ts";
import { inLater } from "./later.ts";
import { fieldLines, type Before, type Made, madeOf } from "./made.ts";
import { askFields, oneOf, type Ask } from "./question.ts";
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
  const field = askFields(ask, photoSchema.shape);
  const id = await ask({
    key: "id",
    words: "Which picture of content/photos",
    usual: first,
    ...oneOf("picture without a description", waiting),
  });
  const alt = await field("alt", "What it shows, for someone who cannot see it");
  const caption = await field("caption", "The sentence under it: who or what, where and when");
  const credit = await field("credit", "Its credit: Photograph: A. Name / Reuters");
  const licence = await field("licence", "Its terms: CC BY 4.0, public domain");
  const date = await field("date", "When it was taken: 2019-02-08, 2019-02 or 2019", { optional: true });
  const chapter = await askChapter(ask, before, "Which chapter shows it");
  const tag = `<Photo id="${id}" />`;
  return madeOf(
    {
      what: "photo",
      lines: { [`content/photos/${id}.yaml`]: fieldLines({ alt, caption, credit, licence, date }) },
      sentence: date === "" ? tag : inLater(tag, date, chapter, ledger, "\n\n"),
      then: (file) => `Move ${tag}, at the end of ${file}, to its place between two paragraphs`,
      use: "Keep both files: git add content",
    },
    chapter,
    before,
  );
}
