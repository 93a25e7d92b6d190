import { afterAll, beforeAll, expect, test } from "vitest";
import { register } from "../../src/commands/new/register.ts";
import { smallStory } from "../check/small-story.ts";
import { makeProject, type Project } from "./small-project.ts";

/** The small story without its scene, which has no code here; its facts and rows stay for new scenes. */
const bare = new Map(
  [...smallStory]
    .filter(([file]) => !file.startsWith("content/scenes/"))
    .map(([file, text]) => [file, text.replace(/<Scene[^]*<\/Scene>/, "")]),
);

let project: Project;
beforeAll(() => {
  project = makeProject(bare);
});
afterAll(() => project.remove());

const common = ["--yes", "--title", "It rises", "--subtitle", "Goods on lists, in US dollars"];
const scene = (...flags: readonly string[]) => project.run("node", "src/commands/new.ts", "scene", ...common, ...flags);

test("new scenes of facts, of a dataset and of new rows pass the check, the types, the lint and their own tests", () => {
  expect(scene("--name", "by-fact", "--facts", "list-1 list-3", "--steps", "first both-lists last").said).toContain(
    "wrote tests/scenes/by-fact.test.ts",
  );
  expect(scene("--name", "by-rows", "--rows", "lists").said).not.toMatch(/[1-9]\d* problem/);
  expect(scene("--name", "fresh", "--source", "ustr-list", "--unit", "usd-billion").said).toContain(
    "wrote content/data/fresh.csv",
  );

  // Checks types and lint of new files and their imports only.
  const code = project.read("tsconfig.json").replace('"src", "tests"', '"src/scenes", "tests/scenes"');
  expect(code).toContain("src/scenes");
  project.write("tsconfig.json", code);
  expect(project.run("node", "src/commands/check.ts").status).toBe(0);
  const mine = (said: string) =>
    said.split("\n").filter((line) => /(?:charts|scenes)\/(?:by-fact|by-rows|fresh|index)\b/.test(line));
  expect(mine(project.run("tsc", "--noEmit", "-p", ".").said)).toEqual([]);
  expect(
    project.run(
      "eslint",
      "-c",
      ".config/eslint.mjs",
      "--max-warnings",
      "0",
      ...["by-fact", "by-rows", "fresh"].flatMap((name) => [
        `src/charts/${name}.ts`,
        `src/scenes/${name}.ts`,
        `tests/scenes/${name}.test.ts`,
      ]),
    ).said,
  ).toBe("");
  expect(project.run("vitest", "run", "-c", "tests/vitest.config.ts", "--project", "unit").said).toMatch(
    /Tests\s+24 passed \(24\)/,
  );
});

test("a new scene stands in a draft, so that its unwritten words are not published", () => {
  const drafts = project.read("content/chapters/02-by-fact.mdx");
  expect(drafts).toMatch(/^draft: true$/m);
  for (const name of ["by-fact", "by-rows", "fresh"]) expect(drafts).toContain(`<Scene name="${name}">`);
  expect(scene("--name", "another", "--facts", "list-1", "--chapter", "round-one")).toMatchObject({
    status: 2,
    said: expect.stringContaining('--chapter "round-one" is published'),
  });
  project.write("content/chapters/02-by-fact.mdx", drafts.replace("draft: true\n", ""));
  const { status, said } = project.run("node", "src/commands/check.ts");
  expect(status).toBe(1);
  expect(said).toMatch(/02-by-fact\.mdx:\d+:1: “Say here what to see at this step” stands for words to come/);
  expect(said).toMatch(/by-rows\.yaml:\d+:\d+: “Say here what first shows” stands for words to come/);
});

test("a scene's name is taken once", () => {
  expect(scene("--name", "by-fact", "--facts", "list-1")).toMatchObject({
    status: 2,
    said: expect.stringContaining('--name "by-fact" is taken by another scene'),
  });
});

test("what is new must be named, and a mistyped flag is told", () => {
  expect(project.run("node", "src/commands/new.ts", "scen")).toMatchObject({
    status: 2,
    said: 'say what is new: npm run new -- chapter|scene|fact|source|quotation|term|photo|language; did you mean "scene"?\n',
  });
  expect(project.run("node", "src/commands/new.ts", "fact", "--yes", "--valeu", "3").said).toContain("--valeu");
});

test("a registry that looks otherwise is left alone, and told", () => {
  expect(() => register("export const scenes = {};", "x")).toThrow(/by hand/);
});
