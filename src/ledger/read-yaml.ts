import { LineCounter } from "yaml";
import type { Problem } from "../schemas/problem.ts";
import type { Place } from "../schemas/row.ts";
import { join, parse, type Path } from "./parse-yaml.ts";
import { blank } from "./blank.ts";
import { doubles, without } from "./mend-yaml.ts";
import { findSlips } from "./yaml-slips.ts";

export type { Path } from "./parse-yaml.ts";

/** A YAML file as plain data, with the place of everything in it. */
export interface YamlFile {
  /** Undefined where the file cannot be parsed; `problems` says why. */
  readonly data: unknown;
  /** Where the file has faults: what can be read without the lines at fault. */
  readonly rest: unknown;
  /** The place of the value at a path, or of a passage in it, or of the nearest thing around it that exists. */
  readonly valueAt: (path: Path, passage?: string | RegExp) => Place;
  /** The place of the key at a path, or of the nearest key around it that exists. */
  readonly keyAt: (path: Path) => Place;
  readonly has: (path: Path) => boolean;
  readonly problems: readonly Problem[];
}

/** Most faults told of one file. */
const most = 20;

/** Reads YAML 1.2; `firstLine` is the line of the file on which the text begins, for front matter. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const slips = findSlips(text);
  const problems: Problem[] = [];
  let rest = slips.reduce((all, { from, to }) => blank(all, from, to), text);
  let read = parse(rest, lines);
  // Where a whole line is left out, what stood under it may look double.
  let lost = false;
  problems.push(...slips.map(({ at, message }) => ({ ...place(at), message })));
  // The parser makes little sense of what follows a first fault: that is told and left out, and the rest is read again.
  for (let tries = 0; tries < most && read.faults.length; tries++) {
    // A tab can make a key look double.
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
    read = parse(rest, lines);
  }
  const { doc, keys, values, ends } = read;

  const nearest = (path: Path, ...maps: Map<string, number>[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const key = join(path.slice(0, length));
      // What is missing belongs to the key of what holds it.
      const order = length === path.length ? maps : [keys, values];
      const found = order.find((map) => map.has(key))?.get(key);
      if (found !== undefined) return place(found);
    }
    return place(0);
  };
  return {
    data: problems.length ? undefined : doc.toJS(),
    rest: problems.length && read.faults.every(({ double }) => double) ? doc.toJS() : undefined,
    valueAt: (path, passage) => {
      const from = values.get(join(path));
      const at =
        passage === undefined || from === undefined ? -1 : find(text.slice(0, ends.get(join(path))), passage, from);
      return at < 0 ? nearest(path, values, keys) : place(at);
    },
    keyAt: (path) => nearest(path, keys, values),
    has: (path) => values.has(join(path)),
    problems,
  };
}

function find(text: string, passage: string | RegExp, from: number): number {
  if (typeof passage === "string") return text.indexOf(passage, from);
  const pattern = new RegExp(passage, "gu");
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Reads a whole file; one that is missing or empty is told as that alone, since all else follows from it. */
export function readYamlFile(file: string, text: string | undefined): YamlFile {
  const message =
    text === undefined
      ? "this file is missing; without it the story cannot be made"
      : text.trim() === ""
        ? "this file is empty; put back what stood in it"
        : undefined;
  const read = readYaml(file, text ?? "");
  return message === undefined ? read : { ...read, data: undefined, problems: [{ file, line: 1, column: 1, message }] };
}
