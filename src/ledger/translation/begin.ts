import { Document, parse } from "yaml";
import { correctionsFile, correctionsIn } from "../corrections.ts";
import { translatedPath } from "./editions.ts";
import { originalFiles } from "./row-words.ts";
import { pathsIn } from "./paths-in.ts";
import { hasLetters, isWholeFile, wordFieldsOf } from "./word-fields.ts";

/** A translation that is still in the original's words, by path: what translators begin with. */
export function beginTranslation(files: ReadonlyMap<string, string>, edition: string): Map<string, string> {
  const begun = new Map<string, string>();
  for (const { file, text } of originalFiles(files)) {
    const name = file.replace("content/", "");
    const words = file === correctionsFile ? correctionsAlone(text) : isWholeFile(name) ? text : wordsIn(name, text);
    if (words !== undefined) begun.set(translatedPath(file, edition), words);
  }
  return begun;
}

const correctionsAlone = (changes: string): string =>
  `## Corrections\n\n${correctionsIn(changes)
    .map(({ listed, typed }) => (listed ? `- ${typed}` : typed))
    .join("\n")}\n`;

/** The fields of a YAML file that a translation must have, at their paths; undefined where there are none. */
function wordsIn(name: string, text: string): string | undefined {
  const fields = wordFieldsOf(name).filter(({ optional, own }) => !optional && !own);
  const found = fields.length ? pathsIn(parse(text), fields).filter(({ value }) => hasLetters(value)) : [];
  if (!found.length) return undefined;
  const root: Record<string, unknown> = {};
  for (const { path, value } of found) {
    let at = root;
    path.slice(0, -1).forEach((part, i) => {
      at = (at[part] ??= typeof path[i + 1] === "number" ? [] : {}) as Record<string, unknown>;
    });
    at[path.at(-1)!] = value;
  }
  return new Document(root).toString({ lineWidth: 0 });
}
