import { cspProblems } from "../build/csp-audit.ts";
import { readTree } from "../build/tree.ts";
import { builtProblems } from "../check/built-pages.ts";
import { readContent } from "../check/read-content.ts";
import { firstScreen, weighPhotos, weighStory, wholeStory } from "../check/weight.ts";

/** `node src/commands/check-built.ts DIR`: lists everything wrong with a build; exits 1 if there is anything. */
const root = process.argv[2] ?? "dist";
/** What writers wrote, without slots, which code fills; braces in chapters are words. */
const written = (): string[] =>
  [...readContent(".")].map(([file, text]) => (file.endsWith(".mdx") ? text : text.replace(/\{[^{}]*\}/g, "")));
const problems = [...builtProblems(root, written()), ...cspProblems(readTree(root))];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
const weight = weighStory(root);
const photos = weighPhotos(root);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `Over the wire: first screen ${kB(firstScreen(weight))} (HTML ${kB(weight.html)}, CSS ${kB(weight.css)}, script ${kB(weight.shell)}, fonts ${kB(weight.fonts)}); the whole story ${kB(wholeStory(weight))}${photos ? `, and its photos ${kB(photos)}` : ""}.`,
);
