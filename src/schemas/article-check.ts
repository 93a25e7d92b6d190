import { z } from "astro/zod";
import { id, words } from "./fields.ts";

/** One row of the table “The article said / The record shows”. `{fact-id}` prints that fact. */
const row = z.strictObject({
  /** What the article said, in our words, or a few of its own in quotation marks. */
  article: words,
  /** What the record shows. */
  record: words,
  /** `error` where the record contradicts it, `nuance` where more is to be said, `opinion` where it is the author's judgement. */
  kind: z.enum(["error", "nuance", "opinion"], { error: "must be error, nuance or opinion" }),
  /** Ids in content/sources.yaml. */
  sources: z.array(id).default([]),
});

/** content/article-check.yaml: the rows in the order the page shows them. */
export const articleCheckSchema = z.strictObject({
  rows: z.array(row, { error: "must be a list of rows, each beginning with a dash" }),
});
export type ArticleCheck = z.infer<typeof articleCheckSchema>;
