import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type ParsedNode } from "yaml";
import { startOf, type Problem, type SourcePosition } from "../schemas/problem.ts";
import { doubles, without } from "./mend-yaml.ts";
import { faultsOf } from "./yaml-faults.ts";

export type Path = readonly (string | number)[];

/** A YAML file as plain data, with the position of everything in it. */
export interface YamlFile {
  /** Undefined where the file cannot be parsed; `problems` says why. */
  readonly data: unknown;
  /** Where the file has faults: what can be read without the lines at fault. */
  readonly rest: unknown;
  /** The position of the value at a path, or of a passage in it; of the nearest parent where there is none. */
  readonly valueAt: (path: Path, passage?: string | RegExp) => SourcePosition;
  /** The position of the key at a path; of the nearest parent's where there is none. */
  readonly keyAt: (path: Path) => SourcePosition;
  readonly has: (path: Path) => boolean;
  readonly problems: readonly Problem[];
}

/** The most faults to report in one file. */
const most = 20;

/** Reads YAML 1.2; `firstLine` is the line of the file on which the text begins, for front matter. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const parse = (from: string) => {
    const doc = parseDocument(from, { lineCounter: Object.assign(lines, { lineStarts: [] }), prettyErrors: false });
    return { doc, faults: faultsOf(doc, from) };
  };
  const problems: Problem[] = [];
  let rest = text;
  let read = parse(rest);
  // Fields under a blanked line join the entry above, and may look like duplicates.
  let lost = false;
  // What the parser says after a first fault mostly follows from it: blank that fault out and parse again.
  for (let tries = 0; tries < most && read.faults.length; tries++) {
    // A tab can make a key look like a duplicate.
    const tabs = read.faults.filter(({ tab }) => tab);
    const other = read.faults.filter(({ double }) => !double);
    const told = tabs.length ? tabs : other.length ? other : lost ? [] : doubles(read.faults, rest);
    problems.push(...told.map(({ at, message }) => ({ ...place(at), message })));
    if (told !== other) break;
    for (const { at } of told) {
      const less = without(rest, at);
      lost ||= less.line;
      rest = less.text;
    }
    read = parse(rest);
  }
  const { doc, faults } = read;

  /** The position of a path's key or value; of the key of its nearest parent where it is missing. */
  const positionOf = (path: Path, first: "key" | "value"): SourcePosition => {
    for (let length = path.length; length >= 0; length--) {
      const { key, value } = nodesAt(doc.contents, path.slice(0, length)) ?? {};
      const written = isScalar(value) && value.source === "" ? undefined : value;
      const node = length === path.length && first === "value" ? (written ?? key) : (key ?? value);
      if (node?.range) return place(node.range[0]);
    }
    return place(0);
  };
  return {
    data: problems.length ? undefined : doc.toJS(),
    rest: problems.length && faults.every(({ double }) => double) ? doc.toJS() : undefined,
    valueAt: (path, passage) => {
      const range = passage === undefined ? undefined : nodesAt(doc.contents, path)?.value?.range;
      const at = range ? find(text.slice(0, range[1]), passage!, range[0]) : -1;
      return at < 0 ? positionOf(path, "value") : place(at);
    },
    keyAt: (path) => positionOf(path, "key"),
    has: (path) => nodesAt(doc.contents, path) !== undefined,
    problems,
  };
}

export interface YamlNodes {
  readonly key?: Node;
  readonly value?: Node;
}

/** The nodes of a path's last key and of its value; undefined where nothing is written. Keys are compared as words, as plain data has them. */
export function nodesAt(root: ParsedNode | null, path: Path): YamlNodes | undefined {
  let at: { key?: Node; value?: Node } = root ? { value: root } : {};
  for (const part of path) {
    const { value } = at;
    const pair = isMap<Node, Node | null>(value)
      ? value.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined;
    const item = isSeq<Node>(value) ? value.items[Number(part)] : undefined;
    if (pair) at = { key: pair.key, ...(pair.value && { value: pair.value }) };
    else if (item) at = { value: item };
    else return undefined;
  }
  return at;
}

function find(text: string, passage: string | RegExp, from: number): number {
  if (typeof passage === "string") return text.indexOf(passage, from);
  const pattern = new RegExp(passage, "gu");
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Reads a whole file; reports one that is missing or empty as only that, since all else follows from it. */
export function readYamlFile(file: string, text: string | undefined): YamlFile {
  const message =
    text === undefined
      ? "this file is missing; without it the story cannot be made"
      : text.trim() === ""
        ? "this file is empty; put back what stood in it"
        : undefined;
  const read = readYaml(file, text ?? "");
  return message === undefined ? read : { ...read, data: undefined, problems: [{ ...startOf(file), message }] };
}
