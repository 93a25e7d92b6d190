import { z } from "astro/zod";
import { id, when, words } from "./fields.ts";

/** What stands beside a photograph: content/photos/NAME.yaml describes NAME.jpg, .png, .webp or .avif. */
export const photoSchema = z.strictObject({
  /** What it shows that a reader should know of, for someone who cannot see it. Numbers are slots, as in scenes. */
  alt: words,
  /** The sentence under it: who or what, where and when. Numbers are slots. */
  caption: words,
  /** Who took it, and for whom, as it is printed: “Photograph: A. Name / Reuters”. */
  credit: words,
  /** The terms under which the story may print it: `CC BY 4.0`, `public domain`, `licensed to the publisher for this story`. */
  licence: words,
  /** When it was taken. One of after the story's day stands in `<Later>`. */
  date: when.optional(),
  /** Where it was published: an id of content/sources.yaml, which the credit then leads to. */
  source: id.optional(),
});
export type Photo = z.infer<typeof photoSchema>;
