import { createHash } from "node:crypto";
import { translatedPath } from "../../ledger/translation/editions.ts";
import type { Passage } from "./passage.ts";

/** What a passage was made from. */
export interface Made {
  /** The original's words at that time. */
  readonly original: string;
  /** A mark of the translation's words at that time. */
  readonly mark: string;
}

/** By the translation's file below its folder, then by the passage's key. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, Made>>;

/** Where a translation keeps what each of its passages was made from. `npm run translated` writes it. */
export const recordFile = (edition: string): string => translatedPath("content/originals.json", edition);

/**
 * A passage beside its record. `unrecorded` is new, or was changed while the original stood; `behind` has the original's
 * words that it was made from, and whether it was changed since.
 */
export type State =
  | { readonly is: "current" }
  | { readonly is: "unrecorded" }
  | { readonly is: "untranslated" }
  | { readonly is: "behind"; readonly from: string; readonly changed: boolean };

/** Marks words, so that a change of them is seen. */
export const markOf = (words: string): string => createHash("sha256").update(words).digest("hex").slice(0, 8);

/** The record as its file has it, empty where there is none; undefined where it cannot be read. */
export function readRecord(text = ""): Originals | undefined {
  try {
    const data = (text.trim() === "" ? {} : JSON.parse(text)) as Readonly<
      Record<string, Readonly<Record<string, readonly [string, string]>>>
    >;
    return new Map(
      Object.entries(data).map(([file, passages]) => [
        file,
        new Map(Object.entries(passages).map(([key, [original, mark]]) => [key, { original, mark }])),
      ]),
    );
  } catch {
    return undefined;
  }
}

/** The text of a record, in the order given, so that a change of one passage is a change of one line. */
export const writeRecord = (record: Originals): string =>
  `{\n${[...record]
    .filter(([, passages]) => passages.size)
    .map(
      ([file, passages]) =>
        `  ${JSON.stringify(file)}: {\n${[...passages]
          .map(([key, { original, mark }]) => `    ${JSON.stringify(key)}: ${JSON.stringify([original, mark])}`)
          .join(",\n")}\n  }`,
    )
    .join(",\n")}\n}\n`;

/** A passage's file as its record names it: `scenes/volleys.yaml`. */
export const recordedName = ({ file }: Pick<Passage, "file">): string => file.split("/").slice(2).join("/");

/**
 * What a passage was made from; undefined where that is not known. A paragraph that has moved down, since another was put
 * before it, is known by its words.
 */
export function madeFrom(passage: Passage, record: Originals): Made | undefined {
  const entries = record.get(recordedName(passage));
  const mark = markOf(passage.words);
  const own = entries?.get(passage.key);
  if (own && (own.original === passage.original || own.mark === mark)) return own;
  return [...(entries?.values() ?? [])].find((one) => one.original === passage.original && one.mark === mark) ?? own;
}

/** How a passage stands to its original. */
export function stateOf(passage: Passage, record: Originals): State {
  const made = madeFrom(passage, record);
  const changed = made?.mark !== markOf(passage.words);
  if (changed && passage.words === passage.original) return { is: "untranslated" };
  if (!made) return { is: "unrecorded" };
  if (made.original !== passage.original) return { is: "behind", from: made.original, changed };
  return { is: changed ? "unrecorded" : "current" };
}
