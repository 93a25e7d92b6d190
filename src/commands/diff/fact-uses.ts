import { readChapter } from "../../check/chapter.ts";
import { sentenceAt } from "../../check/prose.ts";
import { attribute } from "../../check/tree.ts";
import type { SceneShape } from "../../check/scene-shape.ts";
import { slotsIn } from "../../ledger/fill-slots.ts";
import { tidy, type Ledger } from "../../ledger/ledger.ts";
import { captionOf, printAll } from "../../storyboard/missing-words.ts";

/** A place where a fact is printed, drawn or derived from. */
export interface Use {
  readonly place: string;
  /** The sentence or label that prints it, or how else it is used. */
  readonly words: string;
}

/** Every use of every fact, by id. */
export function factUses(
  files: ReadonlyMap<string, string>,
  ledger: Ledger,
  scenes: readonly SceneShape[],
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (id: string, place: string, words: string): void => {
    if (!uses.has(id)) uses.set(id, []);
    uses.get(id)!.push({ place, words });
  };
  for (const front of ledger.chapters) {
    const { chapter } = readChapter(tidy(files.get(front.file)!), front, ledger);
    for (const { words, pieces } of chapter.prose)
      for (const { node, from } of pieces) {
        if (node.name === "Fact")
          add(
            attribute(node, "id") ?? "",
            `${front.file}:${chapter.place(node.position.start.offset).line}`,
            sentenceAt(words, from, ledger.story.language).text.trim(),
          );
      }
  }
  for (const [file, text] of files) {
    if (!/^content\/(scenes\/[^/]+|story|article-check)\.yaml$/.test(file)) continue;
    tidy(text)
      .split("\n")
      .forEach((line, i) => {
        const words = captionOf(printAll(bare(line), ledger)).words;
        for (const id of new Set(slotsIn(line).map((slot) => slot.id)))
          if (Object.hasOwn(ledger.facts, id)) add(id, `${file}:${i + 1}`, words);
      });
  }
  for (const { id, derived, writtenAt } of Object.values(ledger.facts))
    for (const part of derived?.parts ?? []) add(part, writtenAt.file, `${id} is worked out from it (${derived!.by})`);
  for (const scene of scenes)
    for (const id of scene.facts) add(id, `src/scenes/${scene.id}.ts`, `the picture ${scene.id} draws it`);
  return uses;
}

/** A line of YAML without its key and its quotation marks. */
const bare = (line: string): string =>
  line
    .trim()
    .replace(/^(-\s*)?[\w-]+:\s*/, "")
    .replace(/^"(.*)"$/, "$1");
