import { z } from "astro/zod";
import { address, when, words } from "./fields.ts";

/** What a source is, strongest first; a fact leads with its strongest. A `copy` is somebody else's text or data, read elsewhere. */
export const sourceKinds = [
  "official",
  "statistics",
  "agency",
  "newspaper",
  "research",
  "trade-press",
  "copy",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A publication that facts, quotations and datasets cite. Its id in content/sources.yaml is what `source` takes. */
export const sourceSchema = z
  .strictObject({
    /** Who published it: the original institution, not the outlet that copied it. */
    publisher: words,
    /** A shorter name for the source lines under pictures: “PIIE”, “China’s customs”. */
    short: words.optional(),
    /** Its title, or a plain description in square brackets where the record has no title. */
    title: words,
    /** The day (or month, or year) it was published. */
    published: when,
    /** What it is: official (a document of a government, court or international body), statistics (of a statistical office, customs, central bank), agency (a news agency's text, wherever printed), newspaper (or broadcaster, magazine), research (an institute, university, author), trade-press (law firms' notes, trade papers), copy (somebody else's text or data, read elsewhere). */
    kind: z.enum(sourceKinds, { error: `must be one of ${sourceKinds.join(", ")}` }),
    /** Of a copy: whose text or data it is, in words. */
    of: words.optional(),
    /** Whose finding it is, where sources of several publishers share one: two printings of one table have the same origin. The publisher, or of a copy `of`, if left out. */
    origin: words.optional(),
    /** The outlet whose copy was read, where the original itself was not. */
    via: words.optional(),
    /** Its address. Leave it out unless it is whole and was seen: a wrong link is worse than none. */
    url: address.optional(),
    /** A document number that lasts: a Federal Register citation, a paper's number. */
    document: words.optional(),
    /** The terms of reuse: `public domain`, `CC BY 4.0`; left out where the record does not say. */
    licence: words.optional(),
    note: words.optional(),
  })
  .superRefine(({ kind, of }, context) => {
    if (kind === "copy" && of === undefined)
      context.addIssue({ code: "custom", path: ["of"], message: "must say whose text or data this copy is of" });
    if (kind !== "copy" && of !== undefined)
      context.addIssue({
        code: "custom",
        path: ["of"],
        message: "stands only with kind: copy; delete it, or write kind: copy",
      });
  });
export type Source = z.infer<typeof sourceSchema>;

/** Whose finding a source is. Two sources are of different origin when these differ. */
export const originOf = ({ origin, of, publisher }: Pick<Source, "origin" | "of" | "publisher">): string =>
  (origin ?? of ?? publisher).toLowerCase();
