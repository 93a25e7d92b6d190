import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { gate } from "../../src/check/gate.ts";
import { annotate, tellProblems } from "../../src/check/report.ts";
import { smallScenes, withMistake } from "./small-story.ts";

const root = mkdtempSync(join(tmpdir(), "small-story-"));
for (const [path, text] of withMistake("content/facts.yaml", "value: 50", "value: fifty")) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
afterAll(() => rmSync(root, { recursive: true }));

const run = (env: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ["src/commands/check.ts", root], {
    encoding: "utf8",
    env: { ...process.env, GITHUB_ACTIONS: "", ...env },
  });

test("the command tells each fault on a line that editors link, counts them last, and fails without a stack", () => {
  const { status, stderr, stdout } = run({});
  const lines = stderr.trimEnd().split("\n");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(lines).toContain('content/facts.yaml:3:10: "value" must be a number, without unit, comma or quotation marks');
  expect(lines.at(-1)).toMatch(/^\d+ problems(, \d+ warnings?)?$/);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[\w./-]+:[1-9]\d*:[1-9]\d*: \S/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("on GitHub it also annotates the lines", () => {
  expect(run({ GITHUB_ACTIONS: "true" }).stdout.split("\n")).toContain(
    '::error file=content/facts.yaml,line=3,col=10::"value" must be a number, without unit, comma or quotation marks',
  );
});

test("annotations keep line breaks, percent signs and commas apart from their own marks", () => {
  expect(
    annotate([{ file: "content/a,b.yaml", line: 1, column: 2, message: "50%\nmore", severity: "warning" }]),
  ).toEqual(["::warning file=content/a%2Cb.yaml,line=1,col=2::50%25%0Amore"]);
});

test("one problem is one problem, and warnings are counted apart", () => {
  const at = { file: "content/facts.yaml", line: 1, column: 1, message: "x" };
  expect(tellProblems([at]).at(-1)).toBe("1 problem");
  expect(tellProblems([at, at, { ...at, severity: "warning" }]).at(-1)).toBe("2 problems, 1 warning");
});

test("a build of faulty content stops before it begins, with the same lines and no stack", async () => {
  const setup = gate(Object.fromEntries(smallScenes.map((scene) => [scene.id, scene]))).hooks["astro:config:setup"]!;
  const given = { command: "build", config: { root: pathToFileURL(`${root}/`) } };
  const error = await Promise.resolve(setup(given as unknown as Parameters<typeof setup>[0])).catch(
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toMatchObject({
    message: 'content/facts.yaml:3:10: "value" must be a number, without unit, comma or quotation marks\n1 problem',
    stack: "",
  });
});
