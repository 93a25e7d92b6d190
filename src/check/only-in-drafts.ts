import type { Chapter } from "./chapter.ts";
import type { SceneShape } from "./scene-shape.ts";
import { attribute, isElement, walk } from "./tree.ts";

/** The files of `content/` that are read for drafts only: drafts, the words of scenes that only they tell, and the rows that only those draw. */
export function onlyInDrafts(chapters: Iterable<Chapter>, scenes: readonly SceneShape[]): Set<string> {
  const files = { draft: new Set<string>(), published: new Set<string>() };
  for (const { file, front, tree } of chapters) {
    const into = front.draft ? files.draft : files.published;
    into.add(file);
    if (!tree) continue;
    walk(tree, (node) => {
      const name = isElement(node) && node.name === "Scene" ? attribute(node, "name") : undefined;
      if (name === undefined) return;
      into.add(`content/scenes/${name}.yaml`);
      for (const dataset of scenes.find(({ id }) => id === name)?.datasets ?? [])
        into.add(`content/data/${dataset}.yaml`);
    });
  }
  return files.draft.difference(files.published);
}
