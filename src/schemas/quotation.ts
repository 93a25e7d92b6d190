import { z } from "astro/zod";
import { verifications } from "./fact.ts";
import { id, idOf, language, when, words } from "./fields.ts";

/** How well the record bears the words out: as facts, but nobody's words are worked out. */
const borneOut = verifications.filter((how) => how !== "arithmetic");

/** Somebody's words, exactly. Its id in content/quotations.yaml is what `<Quote id>` takes. */
export const quotationSchema = z.strictObject({
  /** The words, without quotation marks around them. */
  words: words.refine((said) => !/^(["“‘«„])[^"“”‘«»„]*["”’»]$/.test(said), {
    error: "stands in quotation marks, which pages add by themselves; delete those around the words",
  }),
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
  /** The words as they were spoken, where `words` translate them; a translation has them from the original. */
  original: z.strictObject({ language, words }).optional(),
  source: idOf("an id of content/sources.yaml"),
  /** Further sources that bear the words out: ids in content/sources.yaml. */
  also: z.array(id).default([]),
  locator: words.optional(),
  verified: z.enum(borneOut, { error: `must be one of ${borneOut.join(", ")}` }),
  note: words.optional(),
});
export type Quotation = z.infer<typeof quotationSchema>;
