import { valueOffset, type Chapter, type Report } from "./chapter.ts";
import { attribute, isElement, walk, type Node } from "./tree.ts";
import type { SceneShape } from "./scene-shape.ts";

/** Checks that a reader guesses before being told: each `<Guess>` once, and before its `<Scene>` in the same chapter. */
export function checkGuesses(chapter: Chapter, scenes: ReadonlyMap<string, SceneShape>, report: Report): void {
  if (!chapter.tree || chapter.broken) return;
  const found: Readonly<Record<string, Node[]>> = { Guess: [], Scene: [] };
  walk(
    chapter.tree,
    (node) => void (isElement(node) && Object.hasOwn(found, node.name ?? "") && found[node.name!]!.push(node)),
  );
  const seen = new Set<string>();
  for (const guess of found["Guess"]!) {
    const name = attribute(guess, "scene") ?? "";
    if (!scenes.get(name)?.guess) continue;
    if (seen.has(name))
      report(
        valueOffset(chapter, guess, "scene"),
        `the guess of scene ${JSON.stringify(name)} stands a second time; keep one`,
      );
    seen.add(name);
    const told = found["Scene"]!.some(
      (scene) => attribute(scene, "name") === name && scene.position.start.offset > guess.position.start.offset,
    );
    if (!told)
      report(
        guess.position.start.offset,
        `a reader guesses before being told; put this before <Scene name=${JSON.stringify(name)}>, in its chapter`,
      );
  }
}
