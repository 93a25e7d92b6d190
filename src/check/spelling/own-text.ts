import type { Ledger } from "../../ledger/ledger.ts";
import type { Path } from "../../ledger/read-yaml.ts";

/** Words that readers see and that stand in a YAML file. */
export interface OwnText {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

/** All words of the YAML files and of chapters' front matter that are ours: not titles of publications, names, or quotations. */
export function ownText(ledger: Ledger): OwnText[] {
  const told: OwnText[] = [];
  const add = (file: string, path: Path, value: unknown): void => {
    if (typeof value === "string") told.push({ file, path, text: value });
    else if (typeof value === "object" && value !== null)
      for (const [key, part] of Object.entries(value))
        add(file, [...path, Array.isArray(value) ? Number(key) : key], part);
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
  for (const [name, scene] of Object.entries(ledger.scenes)) {
    fields(`content/scenes/${name}.yaml`, [], scene, ["title", "subtitle", "note", "labels"]);
    for (const [id, frame] of Object.entries(scene.keyframes))
      fields(`content/scenes/${name}.yaml`, ["keyframes", id], frame, ["title", "subtitle", "alt"]);
  }
  for (const [name, { dataset }] of Object.entries(ledger.tables))
    fields(`content/data/${name}.yaml`, [], dataset, ["title", "note"]);
  for (const chapter of ledger.chapters) fields(chapter.file, [], chapter, ["title", "dek"]);
  return told;
}
