import type { Problem } from "../schemas/problem.ts";
import { checkContent } from "./check-content.ts";
import { checkProjectFiles } from "./project-files.ts";
import { readContent } from "./read-content.ts";
import type { SceneShape } from "./scene-shape.ts";

/**
 * Everything wrong in `content/` and `public/` of the project at `root`: which files there are, and once these are in
 * order, what they say.
 */
export function checkProject(root: string, scenes: readonly SceneShape[]): Problem[] {
  const problems = checkProjectFiles(root);
  return problems.length ? problems : checkContent(readContent(root), scenes);
}
