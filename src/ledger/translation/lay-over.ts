import { tidy } from "../ledger.ts";
import { readYaml } from "../read-yaml.ts";
import type { SourcePosition } from "../../schemas/problem.ts";
import { translatedPath } from "./editions.ts";
import { layYaml } from "./lay-yaml.ts";
import { originalFiles } from "./row-words.ts";
import { valueAt } from "./paths-in.ts";
import { isWholeFile, wordFieldsOf } from "./word-fields.ts";

/** A translation laid over the original: `readLedger` reads its files as it reads any story's. */
export interface Edition {
  /** By the paths of the original: `content/scenes/volleys.yaml`. */
  readonly files: ReadonlyMap<string, string>;
  /** Where what stands at a position in `files` was written: in the translation's file, or in the original's. */
  readonly placeOf: <P extends SourcePosition>(at: P) => P;
}

/** Words of names that stand in many entries, by the original's words. */
export const namesFile = (edition: string): string => translatedPath("content/names.yaml", edition);

/**
 * Lays the translation in `content/EDITION/` over the original, given all of `content/` as text by path. Chapters and
 * the corrections are the translation's whole files; of a YAML file its words. What is missing or cannot be read stays
 * the original's; the check says so.
 */
export function layOver(all: ReadonlyMap<string, string>, edition: string): Edition {
  const places = new Map<string, (at: SourcePosition) => SourcePosition>();
  const files = new Map<string, string>();
  const names = namesIn(all.get(namesFile(edition))) ?? new Map<string, string>();
  const language = valueAt(readYaml("", tidy(all.get("content/story.yaml") ?? "")).data, ["language"]);
  for (const original of originalFiles(all)) {
    const { file, text } = original;
    const name = file.replace("content/", "");
    const path = translatedPath(file, edition);
    const words = all.get(path);
    if (words !== undefined && isWholeFile(name)) {
      files.set(file, words);
      places.set(file, (at) => ({ ...at, file: path }));
    } else if (wordFieldsOf(name).length) {
      const laid = layYaml(
        name,
        { ...original, text: tidy(text) },
        words === undefined ? undefined : { file: path, text: tidy(words) },
        names,
        String(language ?? "en"),
      );
      files.set(file, laid.text);
      places.set(file, laid.placeOf);
    } else files.set(file, text);
  }
  return { files, placeOf: (at) => ({ ...at, ...places.get(at.file)?.(at) }) };
}

/** The words of names.yaml by the original’s; undefined where it cannot be read. */
export function namesIn(text: string | undefined): ReadonlyMap<string, string> | undefined {
  const { data, problems } = readYaml("", tidy(text ?? ""));
  if (problems.length) return undefined;
  return new Map(
    typeof data === "object" && data !== null
      ? Object.entries(data).flatMap(([name, words]) => (words === null ? [] : [[name, String(words)] as const]))
      : [],
  );
}
