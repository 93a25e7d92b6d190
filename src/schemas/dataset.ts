import { z } from "astro/zod";
import { id, words } from "./fields.ts";

/** What stands beside rows: content/data/NAME.yaml describes content/data/NAME.csv. */
export const datasetSchema = z.strictObject({
  /** What the rows are, in one line; captions the table. */
  title: words,
  /** Ids in content/sources.yaml; rows may name their own in a `source_id` column. */
  sources: z.array(id).min(1, { error: "must name at least one id of content/sources.yaml" }),
  /** Which edition of the figures, and when it was made. */
  vintage: words,
  /** The terms of reuse; left out where the record does not say. */
  licence: words.optional(),
  /** SHA-256 of the CSV, so that no row changes unseen; `npm run check` prints the new one when rows were meant to change. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "must be the SHA-256 of the CSV, 64 hexadecimal digits" }),
  /** A unit for each column that holds numbers; `day`, `month`, `year`, `text` or `source` for the others. */
  columns: z.record(z.string(), z.strictObject({ unit: words, what: words.optional() })),
  /** `true` while the scene that is to draw it is still to come: until then its rows are not published. */
  waits: z.boolean({ error: "must be true or false" }).default(false),
  note: words.optional(),
});
export type Dataset = z.infer<typeof datasetSchema>;
