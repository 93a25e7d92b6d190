import { z } from "astro/zod";
import { idOf, when, words } from "./fields.ts";

/** Somebody's words, exactly. Its id in content/quotations.yaml is what `<Quote id>` takes. */
export const quotationSchema = z.strictObject({
  /** The words, without quotation marks around them. */
  words,
  speaker: words,
  /** Who the speaker is, in a few words: “US Treasury Secretary”. */
  role: words.optional(),
  /** Which corner: us, china, or neither. Sets the side on which a rally shows it. */
  side: z.enum(["us", "china", "neither"], { error: "must be us, china or neither" }),
  /** The day (or month) it was said. */
  date: when,
  /** Where or how: “State of the Union address, Washington”, “on Twitter”. */
  place: words,
  /** The language it was spoken in where the words are a translation: “Chinese”. */
  translated_from: words.optional(),
  source: idOf("an id of content/sources.yaml"),
  locator: words.optional(),
  verified: z.enum(["two-sources", "one-source", "article-only"], {
    error: "must be one of two-sources, one-source, article-only",
  }),
  note: words.optional(),
});
export type Quotation = z.infer<typeof quotationSchema>;
