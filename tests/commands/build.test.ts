import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallStory } from "../check/small-story.ts";
import { makeProject, type Project } from "./small-project.ts";

/** The small story without its scene, which has no code here. */
const bare = new Map(
  [...smallStory]
    .filter(([file]) => !file.startsWith("content/scenes/"))
    .map(([file, text]) => [file, text.replace(/<Scene[^]*<\/Scene>/, "")]),
);

/** Entries that only the draft uses; each holds the word Zanzibar, or the number 7,391. */
const draftsOwn: Readonly<Record<string, string>> = {
  "content/sources.yaml":
    "zanzibar:\n  publisher: Zanzibar Gazette\n  title: Zanzibar at sea\n  published: 2018-06-15\n  kind: newspaper\n",
  "content/facts.yaml":
    "zanzibar:\n  what: Ships off Zanzibar\n  value: 7391\n  unit: days\n  known: 2018-06-15\n  source: zanzibar\n  verified: one-source\n",
  "content/quotations.yaml":
    "zanzibar:\n  words: All to Zanzibar\n  speaker: A Sultan\n  side: neither\n  date: 2019-02-05\n  place: Zanzibar\n  source: zanzibar\n  verified: one-source\n",
  "content/glossary.yaml": "zanzibar:\n  term: Zanzibar\n  means: An island, Zanzibar by name.\n  source: zanzibar\n",
  "content/words.txt": "Zanzibar\n",
};

let project: Project;
beforeAll(() => {
  project = makeProject(
    new Map([
      ...bare,
      ...Object.entries(draftsOwn).map(([file, entry]) => [file, `${bare.get(file) ?? ""}${entry}`] as const),
      [
        "content/chapters/02-next.mdx",
        `---
title: The next round
dek: What may come.
draft: true
---

<Term id="zanzibar">Zanzibar</Term> counts <Fact id="zanzibar" />, says <Cite id="zanzibar">Zanzibar Gazette</Cite>, and <Quote id="zanzibar" />.
`,
      ],
    ]),
  );
  const made = project.run(
    "node",
    "src/commands/new.ts",
    "scene",
    "--yes",
    "--title",
    "It rises",
    "--subtitle",
    "Goods on lists, in US dollars",
    "--name",
    "rise",
    "--rows",
    "lists",
    "--chapter",
    "next",
  );
  expect(made.said).toContain("wrote src/scenes/rise.ts");
  const first = build();
  expect(first.status, first.said).toBe(0);
});
afterAll(() => project.remove());

const build = () => project.run("node", "src/commands/build.ts");
const has = (file: string) => existsSync(join(project.folder, file));

/** Each file of `dist` with the hash of its bytes. */
function sums(): Readonly<Record<string, string>> {
  const files = readdirSync(join(project.folder, "dist"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      createHash("sha256")
        .update(readFileSync(join(parentPath, name)))
        .digest("hex"),
    ]),
  );
}

// Vitest sets DEV=1, which Astro would take for its own flag of development.
test("a draft is not in a build, and the scene that it alone tells has no page there", () => {
  expect(process.env["DEV"]).toBe("1");
  expect(/The next round|data-scene="rise"/.test(project.read("dist/index.html"))).toBe(false);
  for (const file of ["pictures/rise.html", "pictures/rise-first.svg", "embed/rise.html"])
    expect(has(`dist/${file}`), file).toBe(false);
  for (const file of ["pictures.html", "story.json", "citation.json"])
    expect(project.read(`dist/${file}`), file).not.toMatch(/It rises|The next round/);
});

test("nothing that only a draft uses stands in any file of a build", () => {
  const files = readdirSync(join(project.folder, "dist"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(20);
  const telling = files.filter(({ parentPath, name }) =>
    /zanzibar|7,?391/i.test(readFileSync(join(parentPath, name), "utf8")),
  );
  expect(telling.map(({ name }) => name)).toEqual([]);
  expect(project.read("dist/sources.html")).toContain("Office of the US Trade Representative");
});

test.each([
  [
    "a fault in content/",
    "content/facts.yaml",
    (text: string) => text.replace("value: 50", "value: fifty"),
    'content/facts.yaml:3:10: "value" must be a number',
  ],
  [
    "a page that cannot be made",
    "src/pages/broken.astro",
    () => "---\nthrow new Error('It breaks');\n---\n",
    "It breaks",
  ],
  [
    "a page whose link leads nowhere",
    "src/pages/dead.astro",
    () =>
      '<!doctype html><html lang="en"><head><title>x</title></head><body><a href="nowhere.html">x</a></body></html>',
    "nowhere.html",
  ],
])("%s fails the build and leaves the last good one as it was, to the byte", (_what, file, change, says) => {
  const before = has(file) ? project.read(file) : undefined;
  const kept = sums();
  project.write(file, change(before ?? ""));
  const { status, said } = build();
  if (before === undefined) rmSync(join(project.folder, file));
  else project.write(file, before);
  expect(status).not.toBe(0);
  expect(said).toContain(says);
  expect(said).toContain("dist is still the last good build");
  expect(Object.keys(kept).length).toBeGreaterThan(20);
  expect(sums()).toEqual(kept);
  expect(has("dist.next")).toBe(false);
});
