import { stringify } from "yaml";
import type { SceneShape } from "../../check/scene-shape.ts";
import type { Ledger } from "../../ledger/ledger.ts";

/** The story before something new is written into it. */
export interface Before {
  /** The text of `content/` by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
}

/** Files to write, whole, by path from the project's root, and what the writer does next. */
export interface Made {
  readonly files: ReadonlyMap<string, string>;
  readonly next: readonly string[];
  /** A scene that the check must know of. */
  readonly scene?: SceneShape;
}

/** A text with more lines at its end, in the line ends it has. */
export function append(text: string, lines: string): string {
  const unix = `${text.replaceAll("\r\n", "\n").trimEnd()}\n${lines.trimEnd()}\n`.replace(/^\n+/, "");
  return text.includes("\r\n") ? unix.replaceAll("\n", "\r\n") : unix;
}

/** An entry of a YAML file by id, one field a line; fields without a value are left out. */
export const entryLines = (id: string, fields: Readonly<Record<string, unknown>>): string =>
  stringify({ [id]: filled(fields) }, { lineWidth: 0 });

/** An entry on one line, as facts.yaml has them. */
export const entryLine = (id: string, fields: Readonly<Record<string, unknown>>): string =>
  `${id}: ${stringify(filled(fields), { collectionStyle: "flow", lineWidth: 0 }).trim()}`;

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && value !== false),
  );

/** `US Census Bureau, March 2019` as an id: us-census-bureau-march-2019. */
export const idOf = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^a-z0-9-]/g, "")
    .replace(/^-+|-+$/g, "");
