import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { withoutBuildsParts } from "../../src/build/strip-build-only.ts";

const travels = (code: string) => withoutBuildsParts(code, parseAst(code));

test("a scene travels without what only a build asks for, wherever that stands in its definition", () => {
  expect(
    travels(
      'const s = defineScene({ id: "a", datasets: ["d"], facts, labels, select: (t) => t.d, chart, stillHeight: 3, keyframes });',
    ),
  ).toBe('const s = defineScene({ id: "a", labels, chart, keyframes });');
  expect(travels("const s = defineScene({ select(t) { return t; }, chart, stillHeight: 3 });")).toBe(
    "const s = defineScene({ chart,  });",
  );
});

test("only the definition itself is cut: the same names elsewhere stay", () => {
  const code =
    "const kept = { select: 1, facts: 2 }; const s = defineScene({ chart: draw({ facts: 3 }) }); other({ datasets: 4 });";
  expect(travels(code)).toBe(code);
});

test("the scripts that readers get name no dataset and no fact, and each picture is among them", () => {
  const scripts = globSync("dist/assets/*.js")
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  for (const name of globSync("content/data/*_*.csv").map((path) => basename(path, ".csv")))
    expect(scripts).not.toContain(name);
  expect(scripts).not.toMatch(/stillHeight|datasets/);
  expect(scripts).toContain("who-gets-it");
});
