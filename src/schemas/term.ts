import { z } from "astro/zod";
import { id, words } from "./fields.ts";

/** A term of art. Its id in content/glossary.yaml is what `<Term id>` takes. */
export const termSchema = z.strictObject({
  /** The term as a heading: “Section 301”. */
  term: words,
  /** What it means, in one or two plain sentences. */
  means: words,
  source: id.optional(),
});
export type Term = z.infer<typeof termSchema>;
