import { sourcePositions } from "../../ledger/source-position.ts";
import type { SourcePosition } from "../../schemas/problem.ts";
import { parseChapter } from "../parse-chapter.ts";
import { isBlock } from "../prose.ts";
import { attribute, attributeOffsets, isElement, walk, type Node } from "../tree.ts";
import { onOneLine } from "./passage.ts";

/** A paragraph, heading or cell of a chapter as its writer typed it. */
export interface Block {
  /** What it is and in what it stands: `paragraph`, `Aside paragraph`, `###`. */
  readonly kind: string;
  readonly text: string;
  readonly at: SourcePosition;
  readonly lastLine: number;
}

/** A component, as a chapter names it: `<Fact id="us-list-3">`. */
export interface Tag {
  readonly name: string;
  readonly at: SourcePosition;
}

/** A step, or what stands between two scenes. */
export interface Unit {
  /** `volleys-court`, or `after-volleys`; `opening` before the first scene. */
  readonly name: string;
  readonly at: SourcePosition;
  readonly blocks: readonly Block[];
  readonly tags: readonly Tag[];
}

/** What of a component must be the same in every language; the rest is form or words. */
const same = ["id", "at", "was", "name", "quotes", "scene"];
/** Marks a name with a number in it, which other languages write without one. */
const free = new Set(["Plain"]);

/** A chapter's steps and what stands between its scenes, in order; undefined where it cannot be read whole. */
export function unitsOf(file: string, source: string): readonly Unit[] | undefined {
  const { tree, text, broken, problems } = parseChapter(file, source);
  if (!tree || broken || problems.length) return undefined;
  const place = sourcePositions(file, source);
  const units: Unit[] = [];
  const unit = (name: string, nodes: readonly Node[]): Unit => {
    const blocks: Block[] = [];
    const tags: Tag[] = [];
    for (const top of nodes)
      walk(top, (node, above) => {
        const at = place(node.position.start.offset);
        if (isElement(node) && !free.has(node.name ?? "")) tags.push({ name: tagOf(node), at });
        blocks.push(...whenOf(node, source, place));
        const lastLine = place(node.position.end.offset).line;
        if (isBlock(node)) blocks.push({ kind: kindOf(node, above), text: typed(text, node), at, lastLine });
      });
    return { name, at: place(nodes[0]?.position.start.offset ?? 0), blocks, tags };
  };
  let run: Node[] = [];
  let name = "opening";
  const end = (): void => {
    if (run.length) units.push(unit(name, run));
    run = [];
  };
  for (const node of tree.children ?? []) {
    if (/^(yaml|toml|mdxjsEsm)$/.test(node.type)) continue;
    if (!isElement(node) || node.name !== "Scene") {
      run.push(node);
      continue;
    }
    end();
    const scene = attribute(node, "name") ?? "";
    name = `after-${scene}`;
    for (const step of node.children ?? [])
      units.push(unit(isElement(step) ? `${scene}-${attribute(step, "at") ?? ""}` : `in-${scene}`, [step]));
  }
  end();
  return units;
}

const tagOf = (node: Node): string =>
  `<${[
    node.name,
    ...same.flatMap((key) => {
      const value = attribute(node, key);
      return value === undefined ? [] : `${key}="${value}"`;
    }),
  ].join(" ")}>`;

const kindOf = (node: Node, above: readonly Node[]): string =>
  [
    ...above.flatMap((one) => (isElement(one) && one.name !== "Step" && one.name !== "Scene" ? [one.name] : [])),
    node.type === "heading" ? "#".repeat(node.depth ?? 2) : isElement(node) ? node.name : node.type,
  ].join(" ");

const typed = (text: string, { position: { start, end } }: Node): string =>
  onOneLine(text.slice(start.offset, end.offset));

/** The date of a step's card, or of what was written later, which is words. */
function whenOf(node: Node, source: string, place: (offset: number) => SourcePosition): Block[] {
  const when = isElement(node) ? attribute(node, "when") : undefined;
  const offset = (when && attributeOffsets(source, node).get("when")?.value) || node.position.start.offset;
  const at = place(offset);
  return when === undefined ? [] : [{ kind: "when", text: when, at, lastLine: at.line }];
}
