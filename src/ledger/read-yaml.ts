import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from "yaml";
import type { Problem } from "../schemas/problem.ts";
import type { Place } from "../schemas/row.ts";

export type Path = readonly (string | number)[];

/** A YAML file as plain data, with the place of everything in it. */
export interface YamlFile {
  /** Undefined where the file cannot be parsed; `problems` says why. */
  readonly data: unknown;
  /** The place of the value at a path, or of a passage in it, or of the nearest thing around it that exists. */
  readonly valueAt: (path: Path, passage?: string | RegExp) => Place;
  /** The place of the key at a path, or of the nearest key around it that exists. */
  readonly keyAt: (path: Path) => Place;
  readonly has: (path: Path) => boolean;
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.2; `firstLine` is the line of the file on which the text begins, for front matter. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  const ends = new Map<string, number>();
  let lastQuoted = 0;
  let lastOpened: { readonly at: number; readonly sign: "[" | "{" } | undefined;
  const signed: Problem[] = [];
  const index = (node: ParsedNode | null, path: Path): void => {
    const sign = isAlias(node) ? "*" : node?.anchor !== undefined ? "&" : node?.tag?.startsWith("!") ? "!" : undefined;
    // To YAML these are names and kinds of values; to a writer they are the first sign of words.
    if (sign) {
      const at = text.lastIndexOf(sign, node!.range[0]);
      signed.push({ ...place(at), message: cannotBegin(lineFrom(text, at)) });
    }
    values.set(join(path), node?.range[0] ?? 0);
    ends.set(join(path), node?.range[1] ?? 0);
    if (isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")) lastQuoted = node.range[0];
    if ((isSeq(node) || isMap(node)) && node.flow && !/[\]}]$/.test(text.slice(0, node.range[1]))) lastOpened = { at: node.range[0], sign: isSeq(node) ? "[" : "{" };
    if (isSeq(node)) node.items.forEach((item, i) => index(item as ParsedNode, [...path, i]));
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const at = (key as ParsedNode | null)?.range?.[0] ?? 0;
      keys.set(join([...path, name]), at);
      index(value as ParsedNode | null, [...path, name]);
      if (value === null || (isScalar(value) && value.source === "")) values.set(join([...path, name]), at);
    }
  };
  if (doc.contents) index(doc.contents, []);
  // What follows a first error mostly follows from it; double keys and tabs stand on their own, but a tab can make a key look double.
  const tabs = doc.errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const told = (tabs.length ? tabs : doc.errors.filter(({ code }, i) => i === 0 || code === "DUPLICATE_KEY"))
    .map(({ code, message, pos: [at] }): Problem => {
      if (code === "MISSING_CHAR" && message.includes("quote")) return { ...place(lastQuoted), message: "a quotation mark is opened here and never closed; end the text with the same mark" };
      if (lastOpened && /^Flow .* end with a/.test(message)) return { ...place(lastOpened.at), message: `a ${lastOpened.sign} is opened here and never closed; end it with ${lastOpened.sign === "[" ? "]" : "}"}` };
      return { ...place(at), message: plainly(code, message, text, at) };
    });
  const problems = signed.length ? signed : told;

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
    valueAt: (path, passage) => {
      const from = values.get(join(path));
      const at = passage === undefined || from === undefined ? -1 : find(text.slice(0, ends.get(join(path))), passage, from);
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

const join = (path: Path): string => path.join("\u0000");

const lineFrom = (text: string, offset: number): string => text.slice(offset, (text + "\n").indexOf("\n", offset)).trim();

const cannotBegin = (words: string): string => `words cannot begin with ${words[0] ?? ""} here; put them in quotation marks: ${JSON.stringify(words)}`;

/** The parser's message, in words that say what to write instead. */
function plainly(code: string, message: string, text: string, offset: number): string {
  const rest = lineFrom(text, offset);
  switch (code) {
    case "TAB_AS_INDENT":
      return "a tab character; indent with two spaces for each level";
    case "DUPLICATE_KEY":
      return `${JSON.stringify(/^[\s?-]*["']?([^"':]*)/.exec(text.slice(offset))?.[1]?.trim() ?? "")} stands here a second time; keep one of the two`;
    case "BAD_INDENT":
      return "this line begins further left or right than its neighbours; give fields of one entry the same number of spaces";
    case "MISSING_CHAR":
      return `${message.replace(/\.$/, "")}; look at the end of this line and the line above`;
    case "MULTILINE_IMPLICIT_KEY":
      return `this line is not a field, a colon, a space and a value; write ${rest.replace(/^([\w-]+)\s*:?\s*/, "$1: ")}, or indent it further if it goes on from the line above`;
    case "BAD_SCALAR_START":
      return cannotBegin(rest);
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^[“”„]/.test(rest)) return `curly quotation marks do not hold a colon; use straight ones: "${rest.replace(/^[“”„]|[“”]$/g, "")}"`;
      return "a colon followed by a space inside words; put the whole text in quotation marks";
    case "UNEXPECTED_TOKEN": {
      const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1);
      const [, words] = /^[\s-]*(?:[\w-]+: )?([*&!{[].*)/.exec(line) ?? [];
      if (words) return cannotBegin(words.trim());
      return `${message.split("\n")[0]!.replace(/\.$/, "")}; put words that hold : # { } [ ] or quotation marks in quotation marks`;
    }
    default:
      return `${message.split("\n")[0]!.replace(/\.$/, "")}; this is not valid YAML`;
  }
}
