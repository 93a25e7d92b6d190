import { z } from "astro/zod";
import { words } from "./fields.ts";

const withNumber = words.refine((pattern) => pattern.includes("{n}"), {
  error: "must hold {n}, the place of the number",
});

/** Words around a number; with `one` and `other` (or more of a language's plural forms) where the words change. */
const pattern = z.union(
  [
    withNumber,
    z.strictObject({
      zero: withNumber.optional(),
      one: withNumber.optional(),
      two: withNumber.optional(),
      few: withNumber.optional(),
      many: withNumber.optional(),
      other: withNumber,
    }),
  ],
  { error: "must be words with {n} for the number, or such words under one: and other:" },
);
export type Pattern = z.infer<typeof pattern>;

/**
 * How a unit prints: in full (“US$200 billion”) and where there is little room (“$200bn”). Where a language counts by
 * ten thousands, `power` is what the unit multiplies by, as a power of ten, for {n} to name (“2000亿”); `name` is the
 * unit by itself, where its words without {n} do not say it.
 */
export const unitWordsSchema = z.strictObject({
  full: pattern,
  short: pattern,
  power: z
    .union([z.literal(3), z.literal(6), z.literal(9), z.literal(12)], { error: "must be 3, 6, 9 or 12" })
    .optional(),
  name: words.optional(),
});
export type UnitWords = z.infer<typeof unitWordsSchema>;

/** The words a page says by itself, by the name its component gives them. A component that needs another adds its name here. */
export const pageWords = [
  "us",
  "china",
  "then",
  "later",
  "calculated-later",
  "error",
  "nuance",
  "opinion",
  "length",
  "tape",
  "countdown",
  "countdown_over",
  "cover_spent",
  "cover_left",
  "cover_alt",
  "chapters_nav",
  "written_later",
  "to_dark",
  "to_light",
  "ways",
  "page_way",
  "steps_way",
  "scroll_means",
  "page_means",
  "steps_means",
  "minutes_left",
  "minutes_left_short",
  "go_on",
  "dismiss",
  "step_controls",
  "previous",
  "next",
  "step_of",
  "step_link",
  "link_copied",
  "leads_on",
  "guess_hint",
  "guess_label",
  "guess_show",
  "guess_again",
  "guess_skip",
  "guess_year",
  "guess_yours",
  "guess_under",
  "guess_over",
  "guess_near",
  "skip_to_text",
  "skip_picture",
  "rows_link",
  "see_in_story",
  "checked",
  "foot_nav",
  "pictures_page",
  "pdf",
  "download_rows",
  "chapter_of",
  "cite_as",
  "cite_file",
  "download_svg",
  "share_step",
  "embed_this",
  "embed_policy",
  "embed_steps",
  "embed_from",
  "sources_page",
  "sources_dek",
  "sources",
  "corrections",
  "article_check",
  "article_check_dek",
  "article_said",
  "record_shows",
  "numbers",
  "numbers_dek",
  "quotations",
  "terms",
  "datasets",
  "counted_by",
  "known",
  "via",
  "licence",
  "translated_from",
  "not_found",
  "not_found_help",
  "version",
  "not_recorded",
  "named",
  "list",
  "detail",
  "sentences",
  "beside",
  "bracketed",
  "quoted",
  "language_name",
  "language_short",
] as const;

/** content/interface.yaml: every word that is neither a chapter's nor a scene's. */
export const interfaceSchema = z.strictObject({
  /** By unit: the names that facts and columns may use. */
  units: z.record(z.string(), unitWordsSchema),
  /** Around a rounded or estimated number: “about {n}”. */
  about: withNumber,
  /** The same where a language sets it before the number and after all else: “每年约950亿美元”. */
  about_number: withNumber.optional(),
  /** Numbers spelled out: zero to nineteen, the tens from twenty, and how a ten and a one are joined: “{ten}-{one}”. */
  spelled: z.strictObject({
    small: z.array(words).length(20, { error: "must list twenty words, zero to nineteen" }),
    tens: z.array(words).length(8, { error: "must list eight words, twenty to ninety" }),
    joined: words,
  }),
  /** How well the record bears a fact out. */
  verified: z.strictObject({
    "two-sources": words,
    "one-origin": words,
    "one-source": words,
    "article-only": words,
    arithmetic: words,
  }),
  /** What a source is; `{of}` in a copy's words is whose text or data it is. */
  kinds: z.strictObject({
    official: words,
    statistics: words,
    agency: words,
    newspaper: words,
    research: words,
    "trade-press": words,
    copy: words.refine((pattern) => pattern.includes("{of}"), {
      error: "must hold {of}, the place of whose text or data it is",
    }),
  }),
  ...(Object.fromEntries(pageWords.map((name) => [name, words])) as Record<(typeof pageWords)[number], typeof words>),
});
export type InterfaceWords = z.infer<typeof interfaceSchema>;
