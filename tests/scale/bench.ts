import { makeProject } from "../commands/small-project.ts";
import { perChapter, syntheticStory } from "./synthetic-story.ts";

/**
 * `npm run bench:scale [-- 10 100]`: seconds to check and to build synthetic stories with these numbers of chapters, in
 * total and per chapter; takes a few minutes.
 */
const counts = process.argv.slice(2).map(Number).filter(Boolean);
const rows = (counts.length ? counts : [10, 100]).map((chapters) => {
  const project = makeProject(syntheticStory(chapters));
  const time = (what: string, program: string, ...args: readonly string[]): number => {
    const start = performance.now();
    const { status, said } = project.run(program, ...args);
    if (status !== 0)
      throw new Error(`${what} of ${chapters} chapters failed:\n${said.split("\n").slice(-15).join("\n")}`);
    return (performance.now() - start) / 1000;
  };
  try {
    const check = time("The check", "node", "src/commands/check.ts");
    const build = time("The build", "astro", "build", "--silent");
    return {
      chapters,
      scenes: chapters * perChapter.scenes,
      facts: chapters * perChapter.facts,
      "check, s": check,
      "build, s": build,
      "check a chapter, s": check / chapters,
      "build a chapter, s": build / chapters,
    };
  } finally {
    project.remove();
  }
});
console.table(
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(3))]))),
);
