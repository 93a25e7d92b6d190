import { z } from "astro/zod";
import { id, words } from "./fields.ts";

const sources = z.array(id).min(1, { error: "must name at least one id of content/sources.yaml" });

/** The words of a scene: content/scenes/NAME.yaml. `{fact-id}` in any of them prints that fact. */
export const sceneWordsSchema = z.strictObject({
  /** The finding of the whole scene; heads its own page and its embed. */
  title: words,
  /** What is measured, in which unit, on whose ledger, in which year. */
  subtitle: words,
  /** Said after the sources: what is not in the picture, or later. */
  note: words.optional(),
  /** Words inside the picture, by the name its chart gives them. */
  labels: z.record(
    z.string(),
    z.string({ error: "must be words; put them in quotation marks if they look like a number" }),
  ),
  /** The words of `<Guess>`, where the scene offers one: the reader draws a row of years before seeing it. */
  guess: z
    .strictObject({
      /** Heads the empty plot: what the reader is asked, at most 70 characters, and nothing that tells the answer. */
      question: words,
      /** The finding, once the record is shown; heads the plain picture too. */
      title: words,
      /** What is measured; stands over the empty plot too. */
      subtitle: words,
      /** Ids in content/sources.yaml, for the line under it. */
      sources,
      /** The takeaway for those who cannot see the record. */
      alt: words,
      /** Beside the last year that is shown before drawing. */
      known: words,
      /** Beside the record's end. */
      end: words,
      /** In the empty part of the plot. */
      here: words,
      /** What happened, by year, in a few words; of years to be drawn it is shown with the record. */
      events: z.record(z.string().regex(/^\d{4}$/, { error: "must be a year in four figures" }), words).default({}),
      /** Said after the comparison with what was drawn: what it means, a sentence each. */
      means: z.strictObject({ under: words, over: words, near: words }),
    })
    .optional(),
  /** By the keyframe's name, in the scene's order. */
  keyframes: z.record(
    z.string(),
    z.strictObject({
      /** The finding at this step: a sentence without a full stop, at most 70 characters. */
      title: words,
      /** Where this step measures something else than the scene's subtitle says. */
      subtitle: words.optional(),
      /** Ids in content/sources.yaml of what this step prints and draws, in the order the source line names them. */
      sources,
      /** The takeaway for those who cannot see the picture; one or two sentences, not “chart showing”. */
      alt: words,
    }),
  ),
});
export type SceneWords = z.infer<typeof sceneWordsSchema>;
