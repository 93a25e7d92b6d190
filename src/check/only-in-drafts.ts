import type { Ledger } from "../ledger/ledger.ts";
import { scenesIn, tagsIn } from "../ledger/tags-in.ts";
import type { SceneShape } from "./scene-shape.ts";

/** The files of `content/` that are read for drafts only: drafts, the words of scenes and photos that only they show, and the rows that only those scenes draw. */
export function onlyInDrafts({ chapters }: Pick<Ledger, "chapters">, scenes: readonly SceneShape[]): Set<string> {
  const files = { draft: new Set<string>(), published: new Set<string>() };
  for (const { file, draft, text } of chapters) {
    const into = draft ? files.draft : files.published;
    into.add(file);
    for (const { id = "" } of tagsIn(text, "Photo")) into.add(`content/photos/${id}.yaml`);
    for (const name of scenesIn(text)) {
      into.add(wordsOf(name));
      for (const dataset of scenes.find(({ id }) => id === name)?.datasets ?? [])
        into.add(`content/data/${dataset}.yaml`);
    }
  }
  return files.draft.difference(files.published);
}

/** The file with a scene's words. */
export const wordsOf = (scene: string): string => `content/scenes/${scene}.yaml`;
