import { id as idSchema } from "../../schemas/fields.ts";
import { termSchema } from "../../schemas/term.ts";
import { entryLines, idOf, type Before, type Made, withEntries } from "./made.ts";
import { bySchema, type Ask } from "./question.ts";
import { askSource } from "./source.ts";
import { askChapter } from "./where.ts";

/** Asks for a term of art, for its source if that is new too, and for the chapter that uses it first. */
export async function newTerm(ask: Ask, before: Before): Promise<Made> {
  const { ledger, files } = before;
  const { shape } = termSchema;
  const term = await ask({ key: "term", words: "The term, as a heading: Section 301", fault: bySchema(shape.term) });
  const means = await ask({
    key: "means",
    words: "What it means, in one or two plain sentences",
    fault: bySchema(shape.means),
  });
  const source = await ask({
    key: "source",
    words: "Its source, if it has one: an id of content/sources.yaml, or a new one to write it now",
    optional: true,
    fault: bySchema(shape.source),
  });
  const fresh = source && !Object.hasOwn(ledger.sources, source) ? await askSource(ask, before, source) : undefined;
  const id = await ask({
    key: "id",
    words: "Its id, which <Term> names",
    usual: idOf(term),
    fault: (answer) =>
      bySchema(idSchema)(answer) ?? (Object.hasOwn(ledger.terms, answer) ? "is taken by another term" : undefined),
  });
  const chapter = await askChapter(ask, before, "Which chapter uses it first");
  const tag = `<Term id="${id}">${term}</Term>`;
  return {
    files: withEntries(files, {
      "content/glossary.yaml": entryLines(id, { term, means, source }),
      "content/sources.yaml": fresh?.lines,
      ...(chapter && { [chapter.file]: `\nThe term is ${tag}.` }),
    }),
    next: [
      chapter
        ? `Put ${tag} where ${chapter.file} first uses the term, and delete the last sentence`
        : "Until something uses it, npm run check tells of an unused term",
      "Mark its first use only: further down readers know it",
    ],
  };
}
