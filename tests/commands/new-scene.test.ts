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
  expect(scene("--name", "by-rows", "--rows", "lists").said).not.toContain("The check will say");
  expect(scene("--name", "fresh", "--source", "ustr-list", "--unit", "usd-billion").said).toContain(
    "wrote content/data/fresh.csv",
  );

  // Checks types and lint of new files and their imports only.
  const code = project.read("tsconfig.json").replace('"src", "tests"', '"src/scenes", "tests/scenes"');
  expect(code).toContain("src/scenes");
  project.write("tsconfig.json", code);
  expect(project.run("node", "src/commands/check.ts")).toEqual({ status: 0, said: "content/ is in order\n" });
  const mine = (said: string) => said.split("\n").filter((line) => /by-fact|by-rows|fresh|scenes.index/.test(line));
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

test("a scene's name is taken once", () => {
  expect(scene("--name", "by-fact", "--facts", "list-1")).toMatchObject({
    status: 2,
    said: expect.stringContaining('--name "by-fact" is taken by another scene'),
  });
});

test("what is new must be named, and a mistyped flag is told", () => {
  expect(project.run("node", "src/commands/new.ts", "scen")).toMatchObject({
    status: 2,
    said: 'say what is new: npm run new -- chapter|scene|fact|source|quotation|term; did you mean "scene"?\n',
  });
  expect(project.run("node", "src/commands/new.ts", "fact", "--yes", "--valeu", "3").said).toContain("--valeu");
});

test("a registry that looks otherwise is left alone, and told", () => {
  expect(() => register("export const scenes = {};", "x")).toThrow(/by hand/);
});
