import { fileURLToPath } from "node:url";
import { checkContent } from "../check/check-content.ts";
import { readContent } from "../check/files.ts";
import { annotate, count, tellProblems } from "../check/report.ts";
import { scenes } from "../scenes/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const problems = checkContent(readContent(root), Object.values(scenes));
const { errors } = count(problems);

if (process.env["GITHUB_ACTIONS"]) for (const line of annotate(problems)) console.log(line);
const lines = tellProblems(problems);
if (problems.length) console.error(lines.join("\n"));
else console.log("content/ is in order");
process.exitCode = errors ? 1 : 0;
