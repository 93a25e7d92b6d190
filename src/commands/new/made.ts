import { Document, visit } from "yaml";
import type { SceneShape } from "../../check/scene-shape.ts";
import type { Ledger } from "../../ledger/ledger.ts";

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

/** The files with new entries at their ends; entries that are undefined are left out. */
export const withEntries = (
  files: ReadonlyMap<string, string>,
  entries: Readonly<Record<string, string | undefined>>,
): Map<string, string> =>
  new Map(
    Object.entries(entries).flatMap(([file, lines]) =>
      lines === undefined ? [] : [[file, append(files.get(file) ?? "", lines)] as const],
    ),
  );

/** A YAML entry with an id, one field a line, lists in brackets; fields without a value are left out. */
export function entryLines(id: string, fields: Readonly<Record<string, unknown>>): string {
  const entry = new Document({ [id]: filled(fields) });
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
