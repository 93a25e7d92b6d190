import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startOf, type Problem } from "../schemas/problem.ts";
import { codeInSvg } from "./svg-code.ts";

/**
 * What may not lie in `content/` and `public/`, whatever its words: links of the file system, whose targets would be
 * published, and drawings that run code. Paths are below `root`; a folder that is missing has no problems.
 */
export function checkProjectFiles(root: string): Problem[] {
  const problems: Problem[] = [];
  const look = (path: string): void => {
    const whole = join(root, path);
    const is = lstatSync(whole, { throwIfNoEntry: false });
    if (is?.isSymbolicLink())
      problems.push({
        ...startOf(path),
        message: "this is a link to another place, and what lies there would be published; put the file itself here",
      });
    else if (is?.isDirectory()) for (const name of readdirSync(whole).sort()) look(`${path}/${name}`);
    else if (is?.isFile() && /\.svgz?$/i.test(path)) problems.push(...svgProblems(path, readFileSync(whole, "utf8")));
  };
  for (const folder of ["content", "public"]) look(folder);
  return problems;
}

/** Each thing in a drawing that may not stand there, at its line. */
const svgProblems = (file: string, text: string): Problem[] =>
  /\.svgz$/i.test(file)
    ? [{ ...startOf(file), message: "a packed drawing cannot be checked; put the .svg here" }]
    : codeInSvg(text).map((what) => {
        const word = /[\w:-]+/.exec(what.replace(/^an address in /, ""))![0];
        const before = text.slice(0, Math.max(0, text.indexOf(word))).split("\n");
        return {
          file,
          line: before.length,
          column: before.at(-1)!.length + 1,
          message: `${what} can run code or load something in a reader's browser; export the drawing as plain SVG, or delete it`,
        };
      });
