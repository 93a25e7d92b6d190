import type { ChapterText, Ledger } from "../ledger/ledger.ts";
import type { Problem, SourcePosition } from "../schemas/problem.ts";
import { sourcePositions } from "../ledger/source-position.ts";
import { isBlock, proseOf, type Prose } from "./prose.ts";
import { parseChapter } from "./parse-chapter.ts";
import { attributeOffsets, walk, type Node } from "./tree.ts";

/** A chapter, read once for all checks. */
export interface Chapter {
  readonly file: string;
  /** Its text, with spaces in place of what could not be read. */
  readonly source: string;
  readonly front: ChapterText;
  /** Undefined where the chapter cannot be read at all. */
  readonly tree: Node | undefined;
  /** Parts were unreadable, so nothing may be said of what is missing. */
  readonly broken: boolean;
  readonly prose: readonly Prose[];
  readonly place: (offset: number) => SourcePosition;
}

/** Reports something at an offset of a chapter's file. */
export type Report = (offset: number, message: string, severity?: Problem["severity"]) => void;

/** Reads a chapter's tree and prose; `source` is tidy. */
export function readChapter(
  source: string,
  front: ChapterText,
  ledger: Ledger,
): { chapter: Chapter; problems: readonly Problem[] } {
  const { tree, text, broken, problems } = parseChapter(front.file, source);
  const prose: Prose[] = [];
  if (tree)
    walk(tree, (node, above) => {
      if (isBlock(node)) prose.push(proseOf(text, node, above, ledger));
    });
  return {
    chapter: { file: front.file, source: text, front, tree, broken, prose, place: sourcePositions(front.file, source) },
    problems,
  };
}

/** What is read in an element. */
export const proseIn = ({ prose }: Chapter, element: Node): Prose[] =>
  prose.filter(({ block, above }) => block === element || above.includes(element));

/** The offset of an attribute's value, or of the element where the attribute is missing. */
export const valueOffset = (chapter: Chapter, node: Node, name: string): number =>
  attributeOffsets(chapter.source, node).get(name)?.value ?? node.position.start.offset;
