import { isMap, parseDocument, type Node } from "yaml";
import type { SourcePosition } from "../../schemas/problem.ts";
import { nodesAt, readYaml, type Path, type YamlNodes } from "../read-yaml.ts";
import { sourcePositions } from "../source-position.ts";
import { wordFieldsOf } from "./word-fields.ts";
import { pathsIn, valueAt } from "./paths-in.ts";
import { placesIn, type Segment } from "./segments.ts";

/** A text of `content/` whose words are a translation's. */
export interface LaidFile {
  readonly text: string;
  /** Where a position in `text` was taken from: the original, or the translation. */
  readonly placeOf: (at: Pick<SourcePosition, "line" | "column">) => SourcePosition;
}

/** What stands in place of a stretch of the original. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where its words stand in the translation's file. */
  readonly placeOf: (index: number) => SourcePosition;
}

/** A file of `content/` by path and text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  /** Where a position in it was taken from, if from another file. */
  readonly placeOf?: LaidFile["placeOf"] | undefined;
}

/**
 * A YAML file of `content/` with the words of its translation in place of its own; every other field stays.
 * `name` is its path below `content/`, `translation` undefined where there is no such file, `names` the words of
 * names that stand in many entries, and `language` the original's. What cannot be read stays as it is.
 */
export function layYaml(
  name: string,
  original: TextFile,
  translation: TextFile | undefined,
  names: ReadonlyMap<string, string>,
  language: string,
): LaidFile {
  const fields = wordFieldsOf(name);
  const doc = parseDocument(original.text, { prettyErrors: false });
  const inFile = sourcePositions(original.file, original.text);
  const place = (offset: number): SourcePosition => original.placeOf?.(inFile(offset)) ?? inFile(offset);
  const words = translation && readYaml(translation.file, translation.text);
  const data: unknown = doc.errors.length ? undefined : doc.toJS();
  const changes: Change[] = [];
  for (const { path, value, field } of pathsIn(data, fields)) {
    const node = nodesAt(doc.contents, path);
    if (!node?.value?.range) continue;
    const [from, to] = node.value.range;
    const given = valueAt(words?.data, path);
    if (field.own && given === undefined) changes.push({ ...pairRange(node, original.text), text: "", placeOf: place });
    else if (given !== undefined) {
      if (node.key?.range) changes.push(keyOf(node.key.range, original.text, () => words!.keyAt(path)));
      changes.push({ from, to, ...written(given, original.text.slice(from, to), words!.valueAt, path, translation!) });
    } else if (field.named && names.has(String(value)))
      changes.push({ from, to, text: JSON.stringify(names.get(String(value))), placeOf: () => place(from) });
  }
  for (const { path, value } of pathsIn(
    words?.data,
    fields.filter(({ own }) => own),
  )) {
    if (valueAt(data, path) !== undefined) continue;
    const entry = nodesAt(doc.contents, path.slice(0, -1))?.value;
    const first = isMap<Node>(entry) ? entry.items[0]?.key.range?.[0] : undefined;
    if (!isMap(entry) || first === undefined) continue;
    const end = entry.flow ? ", " : `\n${" ".repeat(inFile(first).column - 1)}`;
    const spoken = valueAt(data, [...path.slice(0, -1), "words"]);
    const lines = [
      `${String(path.at(-1))}: ${JSON.stringify(value)}`,
      // Words that a translation gives in its own language are kept as they were spoken.
      ...(path.at(-1) === "translated_from" && typeof spoken === "string"
        ? [`original: ${JSON.stringify({ language, words: spoken.replace(/\s*\n\s*/g, " ") })}`]
        : []),
    ];
    changes.push({
      from: first,
      to: first,
      text: lines.map((line) => line + end).join(""),
      placeOf: () => words!.valueAt(path),
    });
  }
  return putTogether(original.text, changes, place);
}

/** A field's name, which stands in both files and is told of in the translation's. */
const keyOf = (
  [from, to]: readonly [number, number, ...unknown[]],
  text: string,
  at: () => SourcePosition,
): Change => ({
  from,
  to,
  text: text.slice(from, to),
  placeOf: at,
});

/** A translated value as YAML on one line; a position in it is looked for in the translation's own text. */
function written(
  value: unknown,
  before: string,
  valueAt: (path: Path, passage?: string) => SourcePosition,
  path: Path,
  { text }: TextFile,
): Pick<Change, "text" | "placeOf"> {
  const json = JSON.stringify(value);
  return {
    text: before.endsWith("\n") ? `${json}\n` : json,
    placeOf: (index) => {
      // Enough of the words from there on to know them again.
      const passage = json.slice(Math.max(index, 1), Math.max(index, 1) + 8).replace(/["\\].*$/, "");
      return passage !== "" && text.includes(passage) ? valueAt(path, passage) : valueAt(path);
    },
  };
}

/** The original with the changes in place, and where each position of it was taken from. */
function putTogether(text: string, changes: readonly Change[], place: (offset: number) => SourcePosition): LaidFile {
  const segments: Segment[] = [];
  let at = 0;
  const kept = (to: number): void => {
    const from = at;
    if (to > from) segments.push({ text: text.slice(from, to), placeOf: (index) => place(from + index) });
  };
  for (const change of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    kept(change.from);
    if (change.text !== "") segments.push(change);
    at = change.to;
  }
  kept(text.length);
  return segments.length
    ? { text: segments.map((segment) => segment.text).join(""), placeOf: placesIn(segments) }
    : { text, placeOf: () => place(0) };
}

/** A pair from its key to its value, with the comma after it in a map on one line. */
function pairRange({ key, value }: YamlNodes, text: string): { readonly from: number; readonly to: number } {
  const [from, to] = [key!.range![0], value!.range![1]];
  return { from, to: to + (/^\s*,/.exec(text.slice(to))?.[0].length ?? 0) };
}
