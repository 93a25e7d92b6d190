import { proseIn, readChapter, type Chapter } from "../check/chapter.ts";
import type { Prose } from "../check/prose.ts";
import { countWords } from "../ledger/reading-time.ts";
import { attribute, walk, type Node } from "../check/tree.ts";
import type { ChapterText, Ledger } from "../ledger/ledger.ts";

/** First and last line of a passage in its file. */
export type Lines = readonly [first: number, last: number];

/** A step as its chapter writes it. */
export interface OutlineStep {
  /** The keyframe's name. */
  readonly at: string;
  /** Its id in the page: `volleys-list-3`, or `volleys-list-3-2` for the second step at its keyframe. */
  readonly id: string;
  readonly when: string | undefined;
  /** The card's paragraphs as readers see them, facts printed. */
  readonly card: readonly string[];
  readonly words: number;
  readonly lines: Lines;
  /** Lines of the keyframe's words in the scene's file; undefined where they are missing. */
  readonly wordLines: Lines | undefined;
}
export interface OutlineScene {
  readonly name: string;
  /** Path of the scene's file: `content/scenes/volleys.yaml`. */
  readonly wordsFile: string;
  readonly steps: readonly OutlineStep[];
  readonly lines: Lines;
}
export interface OutlineChapter {
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly draft: boolean;
  readonly later: boolean;
  /** Number of words in its text and its cards. */
  readonly words: number;
  readonly scenes: readonly OutlineScene[];
}

/** What a chapter tells at each step of each scene, in reading order; `source` is already tidied. */
export function readOutline(source: string, front: ChapterText, ledger: Ledger): OutlineChapter {
  const { chapter } = readChapter(source, front, ledger);
  const scenes: OutlineScene[] = [];
  if (chapter.tree)
    walk(chapter.tree, (node) => {
      const name = node.name === "Scene" ? attribute(node, "name") : undefined;
      if (name !== undefined) scenes.push(readScene(name, node, chapter, ledger));
    });
  const { file, slug, title, dek, draft, later } = front;
  return { file, slug, title, dek, draft, later, words: wordsIn(chapter.prose), scenes };
}

function readScene(name: string, scene: Node, chapter: Chapter, ledger: Ledger): OutlineScene {
  const wordsFile = `content/scenes/${name}.yaml`;
  const starts = Object.keys(ledger.scenes[name]?.keyframes ?? {}).map((id) => ({
    id,
    line: ledger.keyAt(wordsFile, ["keyframes", id]).line,
  }));
  const seen: string[] = [];
  const steps = (scene.children ?? [])
    .filter(({ name }) => name === "Step")
    .map((step): OutlineStep => {
      const at = attribute(step, "at") ?? "";
      seen.push(at);
      const turn = seen.filter((one) => one === at).length;
      const prose = proseIn(chapter, step);
      const key = starts.findIndex(({ id }) => id === at);
      return {
        at,
        id: `${name}-${at}${turn > 1 ? `-${turn}` : ""}`,
        when: attribute(step, "when"),
        card: prose.map((block) => saidIn(block, ledger)),
        words: wordsIn(prose),
        lines: linesOf(step, chapter),
        wordLines: key < 0 ? undefined : [starts[key]!.line, (starts[key + 1]?.line ?? Infinity) - 1],
      };
    });
  return { name, wordsFile, steps, lines: linesOf(scene, chapter) };
}

/** A paragraph's words, with the mark of each `<Later>` in it. */
export function saidIn({ words, pieces, above }: Prose, ledger: Ledger): string {
  const mark = (later: Node): string =>
    `[${ledger.interface.later.replace("{when}", attribute(later, "when") ?? "")}] `;
  const around = above.findLast(({ name }) => name === "Later");
  const marked = pieces
    .filter(({ node }) => node.name === "Later")
    .sort((a, b) => b.from - a.from)
    .reduce((text, { node, from }) => text.slice(0, from) + mark(node) + text.slice(from), words);
  return (around ? mark(around) : "") + marked.trim();
}

const wordsIn = (prose: readonly Prose[]): number => prose.reduce((sum, { words }) => sum + countWords(words), 0);
const linesOf = ({ position }: Node, { place }: Chapter): Lines => [
  place(position.start.offset).line,
  place(position.end.offset).line,
];
