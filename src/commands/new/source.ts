import { printDate } from "../../ledger/print-date.ts";
import { sourceKinds, sourceSchema } from "../../schemas/source.ts";
import { entryLines, idOf, type Before, type Made, madeOf } from "./made.ts";
import { askFields, freshId, type Ask } from "./question.ts";
import { askChapter } from "./where.ts";

/** A new source: its id and its lines for sources.yaml. */
export interface NewSource {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly lines: string;
}

/** Asks for a source's fields; `wanted` is its id if that is already decided. */
export async function askSource(ask: Ask, { ledger }: Before, wanted?: string): Promise<NewSource> {
  const field = askFields(ask, sourceSchema.shape);
  const publisher = await field(
    "publisher",
    "Who published it: the original institution, not an outlet that copied it",
  );
  const title = await field("title", "Its title, or a plain description in square brackets");
  const published = await field("published", "When it was published: 2019-02-08, 2019-02 or 2019");
  const kind = await field("kind", `What it is: ${sourceKinds.join(", ")}`);
  const of = kind === "copy" ? await field("of", "Whose text or data it is a copy of") : "";
  const url = await field("url", "Its whole address, if you have seen it there", { optional: true });
  const via = await field("via", "The outlet whose copy you read, if not the original", { optional: true });
  const document = await field("document", "A document number that lasts", { optional: true });
  const licence = await field("licence", "Terms of reuse", { optional: true });
  const id =
    wanted ??
    (await ask({
      key: "id",
      words: "Its id, which facts and <Cite> name",
      usual: idOf(`${publisher} ${published}`),
      fault: freshId("source", ledger.sources),
    }));
  return {
    id,
    publisher,
    published,
    lines: entryLines(id, { publisher, title, published, kind, of, via, url, document, licence }),
  };
}

/** Asks for a source and for the chapter that cites it. */
export async function newSource(ask: Ask, before: Before): Promise<Made> {
  const source = await askSource(ask, before);
  const cite = `<Cite id="${source.id}">${source.publisher}</Cite>`;
  const chapter = await askChapter(ask, before, "Which chapter cites it");
  return madeOf(
    {
      what: "source",
      lines: { "content/sources.yaml": source.lines },
      sentence: `It is published by ${cite}, ${printDate(source.published, before.ledger.story.language)}.`,
      then: (file) => `Move the last sentence of ${file} to its place, in your words; keep the <Cite>`,
      use: `Cite it as ${cite}, or name it as source: ${source.id} in a fact, a quotation, a scene or a dataset`,
    },
    chapter,
    before,
  );
}
