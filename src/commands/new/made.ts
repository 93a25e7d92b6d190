import { Document, visit } from "yaml";
import type { SceneShape } from "../../check/scene-shape.ts";
import type { ChapterText, Ledger } from "../../ledger/ledger.ts";

/** The story before anything new is written. */
export interface Before {
  /** The text of `content/` by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
}

/** Whole files to write, by path from the project's root, and what the writer does next. */
export interface Made {
  readonly files: ReadonlyMap<string, string>;
  readonly next: readonly string[];
  /** A new scene, for the check to know of. */
  readonly scene?: SceneShape;
}

/** Appends lines to a text, with the line endings it already has. */
export function append(text: string, lines: string): string {
  const unix = `${text.replaceAll("\r\n", "\n").trimEnd()}\n${lines.trimEnd()}\n`.replace(/^\n+/, "");
  return text.includes("\r\n") ? unix.replaceAll("\n", "\r\n") : unix;
}

/** Something new of `content/`, and a sentence that uses it. */
interface Entry {
  /** “fact”, “term”. */
  readonly what: string;
  /** Lines for the ends of YAML files, by file; undefined where there are none. */
  readonly lines: Readonly<Record<string, string | undefined>>;
  readonly sentence: string;
  /** What the writer does with the sentence at the end of a chapter's file. */
  readonly then: (file: string) => string;
  /** How else it is used. */
  readonly use: string;
}

/** Writes an entry, and its sentence at the end of a chapter, if one is named. */
export const madeOf = (
  { what, lines, sentence, then, use }: Entry,
  chapter: ChapterText | undefined,
  { files }: Before,
): Made => ({
  files: new Map(
    Object.entries({ ...lines, ...(chapter && { [chapter.file]: `\n${sentence}` }) }).flatMap(([file, more]) =>
      more === undefined ? [] : [[file, append(files.get(file) ?? "", more)] as const],
    ),
  ),
  next: [chapter ? then(chapter.file) : `Until something uses it, npm run check tells of an unused ${what}`, use],
});

/** A YAML entry with an id, one field a line, lists in brackets; fields without a value are left out. */
export const entryLines = (id: string, fields: Readonly<Record<string, unknown>>): string =>
  yamlLines({ [id]: filled(fields) });

/** The same of a file that is one entry. */
export const fieldLines = (fields: Readonly<Record<string, unknown>>): string => yamlLines(filled(fields));

function yamlLines(data: object): string {
  const entry = new Document(data);
  visit(entry, { Seq: (_, list) => void (list.flow = true) });
  return entry.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && value !== false),
  );

/** Turns words into an id: `US Census Bureau, March 2019` into us-census-bureau-march-2019. */
export const idOf = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^a-z0-9-]/g, "")
    .replace(/^-+|-+$/g, "");
