import { z } from "astro/zod";
import { id, words } from "./fields.ts";

/** The words of a scene: content/scenes/NAME.yaml. `{fact-id}` in any of them prints that fact. */
export const sceneWordsSchema = z.strictObject({
  /** The finding of the whole scene; heads its own page and its embed. */
  title: words,
  /** What is measured, in which unit, on whose ledger, in which year. */
  subtitle: words,
  /** Ids in content/sources.yaml, in the order the source line names them. */
  sources: z.array(id).min(1, { error: "must name at least one id of content/sources.yaml" }),
  /** Said after the sources: what is not in the picture, or later. */
  note: words.optional(),
  /** Words inside the picture, by the name its chart gives them. */
  labels: z.record(z.string(), z.string({ error: "must be words; put them in quotation marks if they look like a number" })),
  /** By the keyframe's name, in the scene's order. */
  keyframes: z.record(
    z.string(),
    z.strictObject({
      /** The finding at this step: a sentence without a full stop, at most 70 characters. */
      title: words,
      /** Where this step measures something else than the scene's subtitle says. */
      subtitle: words.optional(),
      /** The takeaway for those who cannot see the picture; one or two sentences, not “chart showing”. */
      alt: words,
    }),
  ),
});
export type SceneWords = z.infer<typeof sceneWordsSchema>;
