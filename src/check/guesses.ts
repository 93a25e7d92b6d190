import { valueOffset, type Chapter, type Report } from "./chapter.ts";
import { attribute, elementsIn } from "./tree.ts";
import type { SceneShape } from "./scene-shape.ts";

/** Checks that a reader guesses before being told: each `<Guess>` once, and before its `<Scene>` in the same chapter. */
export function checkGuesses(chapter: Chapter, scenes: ReadonlyMap<string, SceneShape>, report: Report): void {
  if (chapter.broken) return;
  const told = elementsIn(chapter.tree, "Scene");
  const seen = new Set<string>();
  for (const guess of elementsIn(chapter.tree, "Guess")) {
    const name = attribute(guess, "scene") ?? "";
    if (!scenes.get(name)?.guess) continue;
    if (seen.has(name))
      report(
        valueOffset(chapter, guess, "scene"),
        `the guess of scene ${JSON.stringify(name)} stands a second time; keep one`,
      );
    seen.add(name);
    const after = told.some(
      (scene) => attribute(scene, "name") === name && scene.position.start.offset > guess.position.start.offset,
    );
    if (!after)
      report(
        guess.position.start.offset,
        `a reader guesses before being told; put this before <Scene name=${JSON.stringify(name)}>, in its chapter`,
      );
  }
}
