import { isAlias, isMap, isScalar, isSeq, parseDocument, type LineCounter, type ParsedNode } from "yaml";
import { cannotBegin, lineFrom, plainly } from "./yaml-words.ts";

export type Path = readonly (string | number)[];

export const join = (path: Path): string => path.join("\u0000");

/** What makes YAML unreadable at an offset, and what to write instead. */
export interface Fault {
  readonly at: number;
  readonly message: string;
  readonly tab?: boolean;
  readonly double?: boolean;
}

/** Parses a text once: where everything in it stands, and the faults that do not follow from others. */
export function parse(text: string, lineCounter: LineCounter) {
  const doc = parseDocument(text, { lineCounter: Object.assign(lineCounter, { lineStarts: [] }), prettyErrors: false });
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  const ends = new Map<string, number>();
  let lastOpened: { readonly at: number; readonly sign: "[" | "{" } | undefined;
  const signed: Fault[] = [];
  const index = (node: ParsedNode | null, path: Path): void => {
    const sign = isAlias(node) ? "*" : node?.anchor !== undefined ? "&" : node?.tag?.startsWith("!") ? "!" : undefined;
    // To YAML these are names and kinds of values; to a writer they are the first sign of words.
    if (sign) {
      const at = text.lastIndexOf(sign, node!.range[0]);
      signed.push({ at, message: cannotBegin(lineFrom(text, at)) });
    }
    values.set(join(path), node?.range[0] ?? 0);
    ends.set(join(path), node?.range[1] ?? 0);
    if ((isSeq(node) || isMap(node)) && node.flow && !/[\]}]$/.test(text.slice(0, node.range[1])))
      lastOpened = { at: node.range[0], sign: isSeq(node) ? "[" : "{" };
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
  // What follows a first error mostly follows from it; double keys and tabs stand on their own.
  const told = doc.errors
    .filter(({ code }, i) => i === 0 || code === "DUPLICATE_KEY" || code === "TAB_AS_INDENT")
    .map(({ code, message, pos: [at] }): Fault => {
      if (lastOpened && /^Flow .* end with a/.test(message))
        return {
          at: lastOpened.at,
          message: `a ${lastOpened.sign} is opened here and never closed; end it with ${lastOpened.sign === "[" ? "]" : "}"}`,
        };
      return {
        at,
        message: plainly(code, message, text, at),
        tab: code === "TAB_AS_INDENT",
        double: code === "DUPLICATE_KEY",
      };
    });
  return { doc, keys, values, ends, faults: signed.length ? signed : told };
}
