import type { Ledger } from "../../ledger/ledger.ts";
import type { Path } from "../../ledger/read-yaml.ts";
import { textsIn } from "../../ledger/texts-in.ts";
import { sceneTexts, type FileText } from "../scene-texts.ts";

/** All words of the YAML files and of chapters' front matter that are ours: not titles of publications, names, or quotations. */
export function ownText(ledger: Ledger): FileText[] {
  const told: FileText[] = [];
  const add = (file: string, path: Path, value: unknown): void => {
    for (const text of textsIn(value, path)) told.push({ file, ...text });
  };
  const fields = (file: string, path: Path, entry: object, names: readonly string[]): void => {
    for (const name of names) add(file, [...path, name], (entry as Readonly<Record<string, unknown>>)[name]);
  };
  fields("content/story.yaml", [], ledger.story, [
    "title",
    "kicker",
    "standfirst",
    "promise",
    "rise",
    "byline",
    "corrections",
    "scroll_hint",
    "tape",
  ]);
  for (const [name, words] of Object.entries(ledger.interface))
    if (name !== "language") add("content/interface.yaml", [name], words);
  for (const [id, fact] of Object.entries(ledger.facts)) fields(fact.writtenAt.file, [id], fact, ["what", "note"]);
  for (const [id, term] of Object.entries(ledger.terms)) fields("content/glossary.yaml", [id], term, ["term", "means"]);
  for (const [id, quotation] of Object.entries(ledger.quotations))
    fields("content/quotations.yaml", [id], quotation, ["role", "place", "note"]);
  for (const [id, source] of Object.entries(ledger.sources)) fields("content/sources.yaml", [id], source, ["note"]);
  ledger.articleCheck.rows.forEach((row, i) =>
    fields("content/article-check.yaml", ["rows", i], row, ["article", "record"]),
  );
  told.push(...sceneTexts(ledger));
  for (const [name, { dataset }] of Object.entries(ledger.tables))
    fields(`content/data/${name}.yaml`, [], dataset, ["title", "note"]);
  for (const [name, photo] of Object.entries(ledger.photos))
    fields(`content/photos/${name}.yaml`, [], photo, ["alt", "caption"]);
  for (const chapter of ledger.chapters) fields(chapter.file, [], chapter, ["title", "dek"]);
  return told;
}
