import type { Problem } from "../schemas/problem.ts";
import { checkContent, sortProblems } from "./check-content.ts";
import { checkPictures } from "./pictures.ts";
import { checkProjectFiles } from "./project-files.ts";
import { readContent } from "./read-content.ts";
import type { SceneShape } from "./scene-shape.ts";

/**
 * Everything wrong in `content/` and `public/` of the project at `root`: which files there are, and once these are in
 * order, what they say.
 */
export async function checkProject(root: string, scenes: readonly SceneShape[]): Promise<Problem[]> {
  const problems = checkProjectFiles(root);
  if (problems.length) return problems;
  const files = readContent(root);
  return sortProblems([...checkContent(files, scenes), ...(await checkPictures(root, files.keys()))]);
}
