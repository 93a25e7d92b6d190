import { termSchema } from "../../schemas/term.ts";
import { entryLines, idOf, type Before, type Made, madeOf } from "./made.ts";
import { askFields, freshId, type Ask } from "./question.ts";
import { askSource } from "./source.ts";
import { askChapter } from "./where.ts";

/** Asks for a term of art, for its source if that is new too, and for the chapter that uses it first. */
export async function newTerm(ask: Ask, before: Before): Promise<Made> {
  const { ledger } = before;
  const field = askFields(ask, termSchema.shape);
  const term = await field("term", "The term, as a heading: Section 301");
  const means = await field("means", "What it means, in one or two plain sentences");
  const source = await field(
    "source",
    "Its source, if it has one: an id of content/sources.yaml, or a new one to write it now",
    { optional: true },
  );
  const fresh = source && !Object.hasOwn(ledger.sources, source) ? await askSource(ask, before, source) : undefined;
  const id = await ask({
    key: "id",
    words: "Its id, which <Term> names",
    usual: idOf(term),
    fault: freshId("term", ledger.terms),
  });
  const chapter = await askChapter(ask, before, "Which chapter uses it first");
  const tag = `<Term id="${id}">${term}</Term>`;
  return madeOf(
    {
      what: "term",
      lines: { "content/glossary.yaml": entryLines(id, { term, means, source }), "content/sources.yaml": fresh?.lines },
      sentence: `The term is ${tag}.`,
      then: (file) => `Put ${tag} where ${file} first uses the term, and delete the last sentence`,
      use: "Mark its first use only: further down readers know it",
    },
    chapter,
    before,
  );
}
