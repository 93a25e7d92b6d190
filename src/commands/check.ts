import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkProject } from "../check/check-project.ts";
import { annotate, count, tellProblems } from "../check/report.ts";
import type { SceneShape } from "../check/scene-shape.ts";
import type { Problem } from "../schemas/problem.ts";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run check:content [-- folder]`: lists every fault in `content/` of this project, or of another folder, and fails
 * if there is one.
 */
const {
  positionals: [folder],
} = readFlags({}, "a folder that holds content/");
const root = folder ? resolve(folder) : fileURLToPath(new URL("../..", import.meta.url));
const problems = await findProblems();
const { errors } = count(problems);
if (process.env["GITHUB_ACTIONS"]) for (const line of annotate(problems)) console.log(line);
if (problems.length) console.error(tellProblems(problems).join("\n"));
else console.log("content/ is in order");
process.exitCode = errors ? 1 : 0;

async function findProblems(): Promise<readonly Problem[]> {
  let scenes: readonly SceneShape[];
  try {
    scenes = Object.values((await import("../scenes/index.ts")).scenes);
  } catch (error) {
    const [message = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return [
      {
        file: "src/scenes/index.ts",
        line: 1,
        column: 1,
        message: `the scenes cannot be loaded, so nothing was checked: ${message}`,
      },
    ];
  }
  try {
    return await checkProject(root, scenes);
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    const missing = code === "ENOENT" && path !== undefined && resolve(path) === join(root, "content");
    const file = path ? relative(root, path).replaceAll("\\", "/") : "content";
    const why = code === "EACCES" || code === "EPERM" ? "its owner lets nobody else read it" : message;
    return [
      {
        file,
        line: 1,
        column: 1,
        message: missing ? `there is no content/ in ${root}` : `this cannot be read, so nothing was checked: ${why}`,
      },
    ];
  }
}
