import { z } from "astro/zod";
import { id, idOf, when, words } from "./fields.ts";

/**
 * How well the record bears a fact out: by two named sources of different origin; by one origin in several printings, two of
 * them named; by one source, which the sentence names; by the article alone; by arithmetic on numbers that the note or the parts name.
 */
export const verifications = ["two-sources", "one-origin", "one-source", "article-only", "arithmetic"] as const;

const rowForm =
  "must be dataset / row / column, such as tariff_actions / us301_list1 / goods_value_usd_bn; several in a list";
const row = z.string({ error: rowForm }).regex(/^[^/\s]+ \/ \S.* \/ [^/\s]+$/, { error: rowForm });

const shared = {
  /** What the number is, as a short sentence without the number: “China's customs surplus in goods with the US”. The sources page prints it. */
  what: words,
  /** A unit of content/interface.yaml, such as usd-billion, percent or days. */
  unit: idOf("a unit of content/interface.yaml, such as usd-billion, percent or days"),
  /** How many digits to print after the decimal point, 0 to 3. The value may hold more. */
  digits: z
    .int({ error: "must be a whole number from 0 to 3: the digits to print after the point" })
    .min(0)
    .max(3)
    .default(0),
  /** Print “about” before the number, because the value is rounded or estimated. */
  about: z.boolean({ error: "must be true or false" }).default(false),
  /** Who counts it: United States, China, or the institution whose reckoning it is. */
  ledger: words.optional(),
  /** The year or period it describes: 2018, 2014–2017, end-2017. */
  year: z.union([z.string(), z.number()]).transform(String).optional(),
  /** The rows of content/data that hold the same number, so that prose and picture cannot part: dataset / row / column, such as tariff_actions / us301_list1 / goods_value_usd_bn. The row is a cell of it that no other row has, or several, after commas. */
  row: z
    .union([row.transform((one) => [one]), z.array(row).min(1, { error: rowForm })], { error: rowForm })
    .default([]),
};

/** A number that prose may quote. Its id in content/facts.yaml is what `<Fact id>` takes. */
export const statedFactSchema = z.strictObject({
  ...shared,
  value: z.number({ error: "must be a number, without unit, comma or quotation marks" }),
  /** The day it was published; later than the story's day makes it a later fact. */
  known: when,
  /** Who worked it out afterwards for the story's own day; makes a later fact a `calculated-later` one, which prints with the maker's name. */
  maker: words.optional(),
  /** An id in content/sources.yaml. */
  source: idOf("an id of content/sources.yaml"),
  /** Further sources that bear it out: ids in content/sources.yaml. */
  also: z.array(id).default([]),
  /** Where in the source: a table, a page, a paragraph; left out where the record does not say. */
  locator: words.optional(),
  verified: z.enum(verifications, { error: `must be one of ${verifications.join(", ")}` }),
  /** What a careful reader should know: other counts, revisions, rounding. */
  note: words.optional(),
});

const parts = (least: number, most: number, error: string) => z.array(id).min(least, { error }).max(most, { error });

/** Fields that a derived fact takes from its parts. */
const fromParts = z.never({ error: "follows from the parts; delete this line" }).optional();

/** A number worked out from other facts; its value is never typed in. */
export const derivedFactSchema = z.strictObject({
  ...shared,
  value: fromParts,
  known: fromParts,
  maker: fromParts,
  source: fromParts,
  also: fromParts,
  locator: fromParts,
  verified: fromParts,
  /** All added together. */
  sum: parts(2, 20, "must list at least two fact ids to add").optional(),
  /** The first less the second. */
  difference: parts(2, 2, "must list two fact ids: the first less the second").optional(),
  /** The first as a percentage of the second. */
  share: parts(2, 2, "must list two fact ids: the first as a percentage of the second").optional(),
  /** The first divided by the second. */
  ratio: parts(2, 2, "must list two fact ids: the first divided by the second").optional(),
  /** The change from the first to the second, in percent of the first. */
  change: parts(2, 2, "must list two fact ids: the change from the first to the second, in percent").optional(),
  note: words.optional(),
});

/** The field that makes a fact a derived one, and how its value is worked out. */
export const derivations = ["sum", "difference", "share", "ratio", "change"] as const;

export type Derivation = (typeof derivations)[number];
export type Verification = (typeof verifications)[number];
export type StatedFact = z.infer<typeof statedFactSchema>;
export type DerivedFact = z.infer<typeof derivedFactSchema>;
