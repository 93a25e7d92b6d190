import { z } from "astro/zod";
import { day, language, words } from "./fields.ts";

/** One corner's cell in the tale of the tape; `{fact-id short}` prints a fact. */
const corner = z.strictObject({ value: words, note: words.optional() });

/** content/story.yaml: what the whole story is called and on which day it stands. */
export const storySchema = z.strictObject({
  title: words,
  /** A few words over the title: “The US–China trade talks, explained”. */
  kicker: words,
  /** The stakes, in one or two sentences under the title; `{fact-id}` prints a fact. It also describes the story in feeds and cards. */
  standfirst: words,
  /** What the reader will find out by the end, in a sentence of its own on the cover. */
  promise: words.optional(),
  /** The day the story stands on. What was published after it is a later fact. */
  day,
  /** The day the truce runs out. */
  deadline: day,
  /** The day of the dinner, before the first square of the cover's calendar; without it the cover has words alone. */
  start: day.optional(),
  /** Beside the calendar's last square, the day after the deadline: what may happen then. */
  rise: words.optional(),
  /** The step whose picture the story's card shows, caught halfway on its way there; the first picture's last one if left out. */
  card: words.optional(),
  byline: words,
  /** Who made it, as citations and the feed say; the byline where it is left out. */
  author: words.optional(),
  /** Sets number and date words, and the page's language. */
  language,
  /** The last day on which every number was checked against its source. */
  checked: day,
  /** How readers report a mistake, and what was mended since. */
  corrections: words,
  /** Tells that scrolling drives the pictures. */
  scroll_hint: words,
  /** Whether readers' browsers may keep the story for reading without a network; `false` also ends what they kept. */
  offline: z.boolean().default(true),
  /** Whether a translation that has fallen behind stops a build (`strict`), or is only told (`warn`). */
  translations: z.enum(["warn", "strict"], { error: "must be warn or strict" }).default("warn"),
  /** The rows of the tale of the tape. */
  tape: z
    .array(z.strictObject({ label: words, us: corner, china: corner }))
    .min(1, { error: "must have at least one row" }),
});
export type Story = z.infer<typeof storySchema>;
