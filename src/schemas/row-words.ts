import { z } from "astro/zod";
import { words } from "./fields.ts";

/** The words of a dataset's rows in a translation, with those of the original where it has none. */
export const rowWordsSchema = z.strictObject({
  /** By column: its name in words, where the dataset does not explain it. */
  columns: z.record(z.string(), words).default({}),
  /** By the row's name, then by column. */
  rows: z.record(z.string(), z.record(z.string(), words)).default({}),
});
export type RowWords = z.infer<typeof rowWordsSchema>;
