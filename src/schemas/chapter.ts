import { z } from "astro/zod";
import { words } from "./fields.ts";

/** The lines between the two `---` at the top of content/chapters/NN-slug.mdx. */
export const chapterSchema = z.strictObject({
  title: words,
  /** One sentence under the title. */
  dek: words,
  /** The whole chapter was written later, so its facts need no `<Later>`. */
  later: z.boolean({ error: "must be true or false" }).default(false),
  /** Seen while writing and on the storyboard, not in a build. */
  draft: z.boolean({ error: "must be true or false" }).default(false),
});
export type Chapter = z.infer<typeof chapterSchema>;
