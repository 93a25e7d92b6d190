import { builtProblems } from "../check/built-pages.ts";
import { weighStory } from "../check/weight.ts";

/** `node src/commands/check-built.ts DIR`: what is wrong with a build, all of it; exits 1 if anything is. */
const root = process.argv[2] ?? "dist";
const problems = builtProblems(root);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
const { html, css, script, fonts } = weighStory(root);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(`Over the wire: HTML ${kB(html)} kB, CSS ${kB(css)}, script ${kB(script)}, fonts ${kB(fonts)}; ${kB(html + css + script + fonts)} in all.`);
