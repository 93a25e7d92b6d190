import { z } from "astro/zod";
import { address, when, words } from "./fields.ts";

/** A publication that facts, quotations and datasets cite. Its id in content/sources.yaml is what `source` takes. */
export const sourceSchema = z.strictObject({
  /** Who published it: the original institution, not the outlet that copied it. */
  publisher: words,
  /** A shorter name for the source lines under pictures: “PIIE”, “China’s customs”. */
  short: words.optional(),
  /** Its title, or a plain description in square brackets where the record has no title. */
  title: words,
  /** The day (or month, or year) it was published. */
  published: when,
  /** The outlet whose copy was read, where the original itself was not. */
  via: words.optional(),
  /** Its address. Leave it out unless it is whole and was seen: a wrong link is worse than none. */
  url: address.optional(),
  /** A document number that lasts: a Federal Register citation, a paper's number. */
  document: words.optional(),
  /** The terms of reuse: `public domain`, `CC BY 4.0`; left out where the record does not say. */
  licence: words.optional(),
  note: words.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
