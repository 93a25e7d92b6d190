import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path/posix";
import { expect, test } from "vitest";

const files = globSync("src/**/*.{ts,astro}").map((file) => file.replaceAll("\\", "/"));
const code = (file: string) => readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");
const folder = (path: string) => path.split("/")[1] ?? path;

/** What each folder of src may import, besides itself. Arrows only point down the page. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  commands: [
    "build",
    "html",
    "check",
    "storyboard",
    "pages",
    "layouts",
    "components",
    "cards",
    "scenes",
    "scene",
    "marks",
    "ledger",
    "schemas",
    "styles",
    "language",
  ],
  pages: [
    "CHANGELOG.md",
    "layouts",
    "components",
    "publishing",
    "cards",
    "scenes",
    "scene",
    "marks",
    "ledger",
    "island",
    "styles",
    "language",
  ],
  storyboard: ["check", "components", "scenes", "scene", "marks", "ledger", "schemas", "styles", "language"],
  layouts: ["components", "publishing", "ledger", "styles", "island", "language"],
  components: ["html", "publishing", "cards", "ledger", "scenes", "charts", "scene", "marks", "language"],
  check: ["ledger", "schemas", "scenes", "scene", "marks", "language", "html"],
  publishing: ["html", "ledger", "schemas", "marks", "language"],
  cards: ["scene", "marks", "styles", "language"],
  build: ["html", "publishing", "check", "ledger", "schemas", "styles", "language"],
  island: ["scenes", "scene", "marks", "language", "styles"],
  scenes: ["charts", "scene"],
  charts: ["scene", "marks", "language"],
  scene: ["marks"],
  ledger: ["schemas", "language"],
  html: [],
  marks: [],
  language: [],
  schemas: [],
  styles: [],
};
/** Folders of pure code: no window, clock, randomness, network or state between calls. */
const pure = ["charts", "language", "ledger", "marks", "scene", "scenes", "schemas"];
const drawsInTheBrowser = "src/marks/patch.ts";

test.each(files)("%s imports only what its folder may", (file) => {
  const withoutTemplates = code(file).replace(/`[^`]*`/g, "``"); // ignores code that a command generates
  for (const [, path] of withoutTemplates.matchAll(/(?:from|import) ["'](\.{1,2}\/[^"'?]+)/g)) {
    const target = relative(".", join(dirname(file), path!));
    expect([folder(file), ...(mayImport[folder(file)] ?? [])], `${file} imports ${path}`).toContain(folder(target));
  }
});

test("no file imports itself by a circle, for types either", () => {
  const imports = new Map(
    files.map((file) => [
      file,
      [...code(file).matchAll(/(?:from|import) ["'](\.{1,2}\/[^"'?]+)/g)].map(([, path]) => join(dirname(file), path!)),
    ]),
  );
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): string | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(" → ");
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = circleFrom(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  expect(files.map((file) => circleFrom(file, [])).find(Boolean)).toBeUndefined();
});

test.each(files.filter((file) => pure.includes(folder(file)) && file !== drawsInTheBrowser))("%s is pure", (file) => {
  const source = code(file);
  expect(source).not.toMatch(/^(export )?(let|var) /m);
  expect(source).not.toMatch(
    /\b(window|document|globalThis|localStorage|Math\.random|Date\.now|performance|fetch|setTimeout|requestAnimationFrame)\b(?!["'’:])/,
  );
});

test.each(files.filter((file) => folder(file) === "island"))("%s takes nothing of the ledger to a reader", (file) => {
  expect(code(file)).not.toMatch(/from ["'][^"']*(ledger|schemas|yaml|zod)/);
});

/** A sentence is parsed when a reader points at a number, not while they wait or scroll. */
const tellsSentences = "src/island/sentence.ts";
test.each(
  files.filter(
    (file) => ["charts", "island", "marks", "scene", "scenes"].includes(folder(file)) && file !== tellsSentences,
  ),
)("%s leaves numbers and dates to language, whose first call does not hold a phone", (file) => {
  expect(code(file)).not.toMatch(/\bIntl\b|\btoLocale\w+/);
});

test("the top level holds only what a newcomer expects", () => {
  const top = globSync("*").filter(
    (name) => !["node_modules", "dist", "dist.next", "dist.last", "release"].includes(name),
  );
  expect(top.sort()).toEqual([
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "astro.config.mjs",
    "content",
    "package-lock.json",
    "package.json",
    "public",
    "src",
    "tests",
    "tsconfig.json",
  ]);
});
