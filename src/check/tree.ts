import { mdxToMdast } from "satteri";

export { blotNotes } from "../ledger/blot-notes.ts";

/** A node of a chapter's tree, with the fields that the checks read. Offsets are into the whole file. */
export interface Node {
  readonly type: string;
  readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly children?: readonly Node[];
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
}

export interface Attribute {
  readonly type: "mdxJsxAttribute" | "mdxJsxExpressionAttribute";
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** The tree of MDX by the parser that Astro builds with. @throws when the text is not MDX; `parseChapter` reports instead */
export const parseMdx = (text: string): Node => mdxToMdast(text, { position: true }) as unknown as Node;

/** Calls `visit` for every node, parents first; `above` holds its ancestors, the outermost first. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  const around = [...above, node];
  for (const child of node.children ?? []) walk(child, visit, around);
}

/** The components of some names in a tree, in reading order; none where there is no tree. */
export function elementsIn(tree: Node | undefined, ...names: readonly string[]): Node[] {
  const found: Node[] = [];
  if (tree) walk(tree, (node) => void (isElement(node) && names.includes(node.name ?? "") && found.push(node)));
  return found;
}

export const isElement = (node: Node): boolean =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** The value of an attribute that is written as words; undefined where it is missing, empty of value, or code. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.type === "mdxJsxAttribute" && one.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

/** Where an element's attributes stand in the text: the offset of each name and of its value's first character. */
export function attributeOffsets(
  text: string,
  node: Node,
): Map<string, { readonly name: number; readonly value: number }> {
  const offsets = new Map<string, { name: number; value: number }>();
  const pattern = /\s+(?:([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|(\{)))?|(\{))/y;
  pattern.lastIndex = node.position.start.offset + 1 + (node.name?.length ?? 0);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index + match[0].search(/\S/);
    if (match[1]) {
      const mark = match[0].search(/["'{]/);
      offsets.set(match[1], { name: start, value: mark < 0 ? start : match.index + mark + 1 });
    }
    if (match[2] ?? match[3]) pattern.lastIndex = pastBraces(text, pattern.lastIndex - 1);
  }
  return offsets;
}

function pastBraces(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "{") depth++;
    if (text[i] === "}" && --depth === 0) return i + 1;
  }
  return text.length;
}
